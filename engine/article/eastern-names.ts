/** What stands before who wrote it, and what behind a name, in Chinese, Japanese and Korean. */
const label =
  /^(?:著者|筆者|執筆|取材・文|文|ライター|作者|撰文|글|글쓴이)\s*[：:●／/]\s*|^(?:(?:本报)?记者|記者)[：:\s]\s*/u;
const post = /\s*(?:기자|特派員|記者|记者)$/u;
const date = /\s*\d{4}\s?[年년./-].*$/su;
const longestLine = 60;

/** Words of bodies, desks and parts of a page. */
const noPerson =
  /^(?:著者|筆者|作者|記者|记者|政治|经济|経済|社会|国际|国際|体育|文化|科技|要闻)$|[社部局会會課網网]$|新聞|新闻|通信|通讯|日报|日報|編集|编辑|編輯|関連|记事|記事|一覧|速報|写真|提供|뉴스|일보|신문|방송|기사|편집/u;

/** Whether `name` can be a person's in Chinese, Japanese or Korean: two to eight signs, no body's. */
function isEasternName(name: string): boolean {
  if (!/^(?:\p{sc=Hangul}{2,4}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々]{2,8})$/u.test(name)) return false;
  return /[\p{sc=Han}\p{sc=Hangul}]/u.test(name) && !noPerson.test(name);
}

/** The names of a line that says who wrote it: "著者：…", "… 기자". */
export function easternSigned(line: string): string[] {
  if (line.length > longestLine) return [];
  const text = line.replace(date, "").trim();
  return label.test(text) || post.test(text) ? namesIn(text.replace(label, "")) : [];
}

/** The name of a line that holds nothing else but a date. */
export function easternAlone(line: string): string[] {
  if (line.length > longestLine) return [];
  const text = line.replace(date, "").replace(post, "").trim();
  return isEasternName(text) ? [text] : [];
}

function namesIn(text: string): string[] {
  const parts = text.split(/[、，,／/·\s]+/u).map((part) => part.replace(post, ""));
  return parts.filter(isEasternName);
}
