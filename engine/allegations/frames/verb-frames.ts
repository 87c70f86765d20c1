import type { CueClass } from "@/engine/allegations/lexicon/cue-class";
import type { Frame } from "./frame";

const onPeople: readonly CueClass[] = ["V-of", "V-for", "V-legal", "V-inquire", "V-measure", "V-find", "V-clear"];
const onMatters: readonly CueClass[] = ["V-that", "V-for", "V-inquire"];
const clauses: readonly CueClass[] = ["V-that", "V-of", "V-inquire"];

/**
 * The frames of verbs. Their sentences are in tests/engine/allegations/frame-sentences.ts, by id: kept apart so that the
 * extension does not carry them.
 */
export const verbFrames: readonly Frame[] = [
  {
    id: "accuses-of",
    cues: onPeople,
    construction: "active",
    accused: "object",
    accuser: "subject",
    content: "content-phrase",
    needs: ["accused"],
  },
  {
    id: "is-accused-of",
    cues: onPeople,
    construction: "passive",
    accused: "patient",
    accuser: "by-phrase",
    content: "content-phrase",
    needs: ["accused"],
  },
  {
    id: "accused-of",
    cues: onPeople,
    construction: "reduced",
    accused: "patient",
    accuser: "by-phrase",
    content: "content-phrase",
    needs: ["accused"],
  },
  {
    id: "blames-on",
    cues: onMatters,
    construction: "active",
    accused: "accused-phrase",
    accuser: "subject",
    content: "object",
    needs: ["accused", "content"],
  },
  {
    id: "is-blamed-on",
    cues: onMatters,
    construction: "passive",
    accused: "accused-phrase",
    accuser: "by-phrase",
    content: "patient",
    needs: ["accused", "content"],
  },
  {
    id: "blamed-on",
    cues: onMatters,
    construction: "reduced",
    accused: "accused-phrase",
    accuser: "by-phrase",
    content: "patient",
    needs: ["accused", "content"],
  },
  {
    id: "lashes-out-at",
    cues: ["V-for"],
    construction: "active",
    accused: "accused-phrase",
    accuser: "subject",
    content: "content-phrase",
    needs: ["accused"],
  },
  {
    id: "alleges-that",
    cues: clauses,
    construction: "active",
    accused: "complement-subject",
    accuser: "subject",
    content: "complement",
    needs: ["accused", "content"],
  },
  {
    id: "is-alleged-that",
    cues: clauses,
    construction: "passive",
    accused: "complement-subject",
    accuser: "by-phrase",
    content: "complement",
    needs: ["accused", "content"],
  },
  {
    id: "investigates-matter",
    cues: ["V-inquire"],
    construction: "active",
    accused: "object-owner",
    accuser: "subject",
    content: "object",
    needs: ["content"],
  },
];
