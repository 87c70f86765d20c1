import { pageOf } from "@/tests/support/story-page";
import { makeUp } from "./made-up";

export const longReadHost = "ledger.example";
const names = 60;

/** A story of 60 names and 30 accusations, all made up, and the pack that knows them. */
export function longRead() {
  const made = makeUp(2_000);
  const parties = made.names.filter((name) => /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name)).slice(0, names);
  const paragraphs = parties.flatMap((accuser, index) => {
    const accused = parties[index + 1];
    if (index % 2 === 1 || accused === undefined) return [];
    return `<p>${accuser} accused ${accused} of hiding a leak at its plant number ${index}. ${accused} denied the claims on Monday, a spokeswoman said, and nobody would say when the inquiry into the plant would end.</p>`;
  });
  return {
    url: `https://www.${longReadHost}/2024/03/04/sixty-names`,
    html: pageOf(`<article><h1>Sixty names and thirty charges</h1>${paragraphs.join("\n")}</article>`),
    pack: new Uint8Array(made.pack()),
  };
}
