declare module "flashtext.js" {
  /** What we use of it: the package brings no types. */
  export default class KeywordProcessor {
    addKeyword(keyword: string, name: string): void;
    extractKeywords(searched: string): readonly string[];
  }
}
