import { normaliseName } from "@/engine/text/normalise-name";
import { webHost } from "@/engine/text/web-host";
import type { BackgroundRecord } from "@/knowledge/lookup/background-record";

/** What breaks the policy for records, and what to do about it; the rules are numbered in docs/records.md. */
export type RecordFault = { readonly what: string; readonly remedy: string };

/** Words that tell the reader what to think. */
const loaded =
  /\b(?:scandals?|disgraced|notorious|shocking|embattled|infamous|shady|crooked|outrageous|criminals?|guilty of)\b/i;

/** The rules that go over several fields of one record. */
export function checkRecord(record: BackgroundRecord): RecordFault[] {
  return [...checkSources(record), ...checkTimes(record), ...checkKind(record), ...checkWording(record)];
}

function checkSources({ sources, events, response }: BackgroundRecord): RecordFault[] {
  const faults: RecordFault[] = [];
  const good = sources.filter((source) => source.grade !== "C");
  const publishers = new Set(good.map((source) => normaliseName(source.publisher)));
  const hosts = new Set(good.map((source) => webHost(source.url)));
  if (Math.min(publishers.size, hosts.size) < 2) {
    faults.push({
      what: "fewer than two publishers of grade A or B",
      remedy: "add an independent one, or leave the record out",
    });
  }
  const cited = [...events.flatMap((event) => event.sources), ...(response?.sources ?? [])];
  if (cited.some((number) => number >= sources.length)) {
    faults.push({ what: "it cites a source that is not there", remedy: "count the sources from 0" });
  }
  return faults;
}

function checkTimes({ events, statusDate, collected, reviewBy }: BackgroundRecord): RecordFault[] {
  const faults: RecordFault[] = [];
  // A shorter date stands for any day in it: "2019" is not before "2019-05".
  const isBefore = (one: string, other: string): boolean => one.slice(0, other.length) < other.slice(0, one.length);
  events.forEach((event, index) => {
    const before = events[index - 1];
    if (before !== undefined && isBefore(event.date, before.date)) {
      faults.push({
        what: `the event of ${event.date} comes after that of ${before.date}`,
        remedy: "sort events, oldest first",
      });
    }
  });
  const last = events.at(-1);
  if (last !== undefined && isBefore(statusDate, last.date)) {
    faults.push({ what: "the status is older than the last event", remedy: "say the newest status, with its date" });
  }
  if (reviewBy <= collected)
    faults.push({ what: "reviewBy is not after collected", remedy: "set the day of the next look" });
  return faults;
}

function checkKind({ kind, outcome, accusers, response }: BackgroundRecord): RecordFault[] {
  if (kind === "context") {
    return outcome === "context"
      ? []
      : [{ what: "a context record with an outcome", remedy: 'write "outcome": "context"' }];
  }
  const faults: RecordFault[] = [];
  if (outcome === "context")
    faults.push({ what: "an allegation without an outcome", remedy: "choose one of the others" });
  if (accusers.length === 0)
    faults.push({ what: "nobody accuses", remedy: "name the accuser, or leave the record out" });
  if (response === null)
    faults.push({ what: "no response", remedy: 'add it, or "none_found" with the day that it was looked for' });
  else if (response.stance !== "none_found" && response.sources.length === 0) {
    faults.push({ what: "the response has no source", remedy: "cite where it was seen" });
  }
  return faults;
}

function checkWording({ allegation, status, events }: BackgroundRecord): RecordFault[] {
  const found = [allegation, status, ...events.map((event) => event.text)].map((text) => loaded.exec(text)?.[0]);
  return found
    .filter((word) => word !== undefined)
    .map((word) => ({ what: `"${word}" judges`, remedy: "say who says what, without it" }));
}
