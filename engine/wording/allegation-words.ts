import type { Allegation, AllegationResponse, Party } from "@/engine/allegations/allegation";
import type { ArticleReport } from "@/engine/report/article-report";
import { textOf } from "@/engine/text/span";
import { stageGroups, type Stage } from "@/knowledge/lookup/vocabulary";
import { isReadInPart } from "./reading-limits";
import { findInReport } from "./report-lists";
import type { MessageKey, Words } from "./words";

/** Whether the accused could be expected to answer: somebody is accused, and neither admits it nor was cleared. */
export function needsAnswer(allegation: Allegation): boolean {
  return allegation.accused.kind !== "unstated" && allegation.class !== "admission" && allegation.class !== "clearing";
}

/** A party by its name, else in the article's own words ("two former employees"), else as not named, by the article or by us. */
export function nameParty(report: ArticleReport, party: Party, words: Words): string {
  const entity = findInReport(report, party.entity);
  if (entity !== null) return entity.name;
  if (party.kind === "unnamed" && party.span === null) return words.say("partyPrivate");
  if (party.span === null || report.article === null) return words.say("partyNotNamed");
  // At the start of its sentence it had a capital; here it may stand anywhere.
  return textOf(report.article.text, party.span).replace(smallWord, (word) => word.toLowerCase());
}

/** A word at the start of a sentence that begins no name: "Two former employees", and not "The Hague". */
const smallWord =
  /^(?:An?|The|Its|His|Her|Their|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Several|Many|Other|More)\b(?! \p{Lu})/u;

/** What it is about, by category; empty for what has none, or one that says nothing. */
export function nameCategory({ category }: Allegation, words: Words): string {
  return category === null || category === "other" ? "" : words.say(`category_${category}`);
}

const acts: readonly Allegation["class"][] = ["legal_action", "measure", "finding", "inquiry"];

/** Whether what the class says is only to come ("plans to sue"). */
function isPlanned({ class: kind, time }: Allegation): boolean {
  return time === "future" && acts.includes(kind);
}

const withdrawals: readonly Stage[] = ["dropped", "withdrawn", "retracted", "corrected"];
const acquittals: readonly Stage[] = ["acquitted", "not_liable", "no_evidence"];

/** What the title tells of the accused. Nobody is cleared by a pardon, or because a case is dropped. */
function titleAct(allegation: Allegation) {
  if (isPlanned(allegation)) return "planned";
  const { class: kind, stage } = allegation;
  if (kind !== "clearing" || acquittals.includes(stage)) return kind;
  if (withdrawals.includes(stage)) return "clearing_withdrawn";
  return isIn(stageGroups.talk, stage) ? kind : "clearing_favour";
}

/** The key for "A accuses B", or for "B is accused" when the article does not say by whom. */
export function titleKey(allegation: Allegation): MessageKey {
  const act = titleAct(allegation);
  return allegation.accuser.kind === "unstated" ? `allegation_${act}_unstated` : `allegation_${act}`;
}

/** The names that `titleKey` takes, in its order: accuser and accused, or the accused alone. */
export function titleNames(report: ArticleReport, allegation: Allegation, words: Words): readonly string[] {
  const { accuser, accused } = allegation;
  const names = (accuser.kind === "unstated" ? [accused] : [accuser, accused]).map((party) =>
    nameParty(report, party, words),
  );
  const [first, ...rest] = names;
  const isAtStart = words.say(titleKey(allegation), "1", "2").startsWith("1");
  const isName = (accuser.kind === "unstated" ? accused : accuser).entity !== null;
  if (first === undefined || !isAtStart || isName) return names;
  return [capitalised(first, words), ...rest];
}

function capitalised(text: string, words: Words): string {
  return text.charAt(0).toLocaleUpperCase(words.language) + text.slice(1);
}

/** Everybody who accuses, so of somebody cleared whoever had done so; one that is unstated where the article names nobody. */
export function accusersOf({ class: kind, accuser, otherAccusers }: Allegation): readonly Party[] {
  if (kind !== "clearing") return [accuser, ...otherAccusers];
  return otherAccusers.length > 0 ? otherAccusers : [{ entity: null, span: null, kind: "unstated" }];
}

/** The names of everybody who accuses, those that are not stated last; or that nobody is stated. */
export function nameAccusers(report: ArticleReport, allegation: Allegation, words: Words): string[] {
  const accusers = accusersOf(allegation);
  const stated = accusers.filter(({ kind }) => kind !== "unstated").map((party) => nameParty(report, party, words));
  if (stated.length === accusers.length) return stated;
  return stated.length === 0 ? [words.say("partyNotStated")] : [...stated, words.say("otherAccusersUnstated")];
}

/** "Also: two former employees"; of somebody cleared, who had accused them. Null when the article has nobody else. */
export function describeOtherAccusers(report: ArticleReport, allegation: Allegation, words: Words): string | null {
  const names = allegation.otherAccusers.map((party) =>
    party.kind === "unstated" ? words.say("otherAccusersUnstated") : nameParty(report, party, words),
  );
  if (names.length === 0) return null;
  return words.say(allegation.class === "clearing" ? "earlierAccusers" : "otherAccusers", words.list(names));
}

const pendingCharge: readonly Stage[] = ["charged", "indicted", "on_trial", "charges_narrowed"];
const measures: readonly Stage[] = ["listed", "banned", "measure", "divested"];
const isIn = (group: readonly string[], stage: Stage) => group.includes(stage);

/** What the stage must not be taken for ("An inquiry is not a charge."), or null where it speaks for itself. */
function stageNote(stage: Stage): MessageKey | null {
  if (stage === "suit_filed" || stage === "hearing") return "stageNote_suit";
  if (stage === "arrested") return "stageNote_arrest";
  if (pendingCharge.includes(stage)) return "stageNote_charge";
  if (measures.includes(stage)) return "stageNote_state";
  if (isIn(stageGroups.looking, stage)) return "stageNote_looking";
  return stage === "dpa" || stage === "npa" || stage.startsWith("settled") ? "stageNote_negotiated" : null;
}

function notStatedKey(allegation: Allegation): MessageKey {
  return allegation.class === "concern" ? "concernNotStated" : "accuserNotStated";
}

/** What a reader must know to read the words right, such as that they tell what could be done, not what was. */
export function readingNotes(allegation: Allegation, words: Words): string[] {
  const keys: (MessageKey | null)[] = [
    allegation.polarity === "negated" ? "notAsserted" : null,
    allegation.polarity === "questioned" ? "notQuestioned" : null,
    allegation.capability ? "notCapability" : null,
    allegation.time === "historical" ? "timeHistorical" : null,
    allegation.time === "future" ? "timeFuture" : null,
    allegation.time === "hypothetical" ? "timeHypothetical" : null,
    allegation.accuser.kind === "unstated" && allegation.voice !== "as_fact" ? notStatedKey(allegation) : null,
    allegation.voice === "as_fact" ? "voiceAsFact" : null,
    stageNote(allegation.stage),
  ];
  return keys.flatMap((key) => (key === null ? [] : words.say(key)));
}

/** "Telbrik denies this, repeatedly, reported by Radio Nord". */
export function describeResponse(report: ArticleReport, response: AllegationResponse, words: Words): string {
  const name = findInReport(report, response.by)?.name;
  const relay = response.relay.flatMap((id) => findInReport(report, id)?.name ?? []);
  const said = words.say(`response_${response.stance}`, name ?? words.say("responseSomeone"));
  return [
    name === undefined ? capitalised(said, words) : said,
    response.repeated && words.say("responseRepeated"),
    relay.length > 0 && words.say("responseVia", words.list(relay)),
  ]
    .filter((part) => part !== false)
    .join(words.say("comma"));
}

/** "This article gives no answer from Telbrik."; of an article that was read in part, no more than that part. */
export function describeNoAnswer(report: ArticleReport, allegation: Allegation, words: Words): string {
  const { accused } = allegation;
  const isPart = isReadInPart(report);
  if (accused.entity === null && accused.span === null)
    return words.say(isPart ? "responseNonePartUnnamed" : "responseNoneUnnamed");
  return words.say(isPart ? "responseNonePart" : "responseNone", nameParty(report, accused, words));
}
