import type { Words } from "@/engine/wording/words";
import type { Settings } from "@/platform/settings";

/** What settings would mean, in a few lines, for the reader to decide: all of it, above all what carries them elsewhere. */
export function describeSettings(settings: Settings, words: Words): string[] {
  const { sites, marks, hidden, theme, cardOnHover, badge, classroom, sync } = settings;
  const names = { first: "marksFirst", all: "marksAll", none: "marksNone" } as const;
  return [
    words.count("importOwn", sites.own.length),
    words.count("importOff", sites.off.length),
    sites.all ? words.say("sitesAll") : null,
    words.say(names[marks.entities]),
    words.list(marks.kinds.map((kind) => words.say(`kinds_${kind}`))),
    marks.allegations ? words.say("marksAllegations") : null,
    `${words.say("marksPalette")}: ${words.say(`palette_${marks.palette}`)}`,
    `${words.say("theme")}: ${words.say(`theme_${theme}`)}`,
    cardOnHover ? words.say("marksHover") : null,
    badge ? words.say("marksBadge") : null,
    classroom ? words.say("classroomLabel") : null,
    sync ? words.say("syncLabel") : null,
    words.count("importHidden", hidden.entities.length + hidden.onSites.length + hidden.records.length),
  ].filter((line) => line !== null);
}
