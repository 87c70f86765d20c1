import { setOfWords } from "@/engine/text/word-list";

/** Nouns that a that-clause can give the content of: "claims that it spied". */
export const contentNouns: ReadonlySet<string> =
  setOfWords(`claim allegation accusation charge complaint suspicion assertion insinuation report rumour rumor statement announcement suggestion
  concern fear worry belief view opinion hope doubt idea notion theory argument fact evidence proof sign indication hint
  news word warning threat promise pledge vow assurance guarantee admission confession acknowledgement acknowledgment denial finding
  conclusion ruling judgment decision agreement speculation possibility chance risk impression feeling sense understanding perception
  contention testimony prediction expectation assumption confirmation message point condition question request demand proposal
  revelation disclosure tip tweet post comment remark story narrative excuse reason`);
