import { pageFixture } from "@/tests/support/page-fixtures";

const { html } = pageFixture("techradar-5g-licence");

export type Additions = {
  /** First in the head. */
  readonly head?: string;
  /** First in the body. */
  readonly before?: string;
  /** Last in the body. */
  readonly after?: string;
  /** Attributes of the body. */
  readonly body?: string;
  /** A start tag and its end tag around everything in the body. */
  readonly around?: readonly [string, string];
};

/** An article about known parties, of which the report is known, with something hostile beside it. */
export function knownStory({
  head = "",
  before = "",
  after = "",
  body = "",
  around = ["", ""],
}: Additions = {}): string {
  return html
    .replace("<head>", () => `<head>${head}`)
    .replace(/<body([^>]*)>/, (_tag, attributes: string) => `<body${attributes} ${body}>${around[0]}${before}`)
    .replace("</body>", () => `${after}${around[1]}</body>`);
}

/** A name that the story is known to link, marked as a person. */
export const knownPerson = "Ren Zhengfei";
