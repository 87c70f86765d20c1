import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { failure, type Outcome, success } from "./outcome";
import { loadPack } from "./load-pack";

type Held = Outcome<Knowledge, "no-knowledge">;

/** The one copy of the knowledge, loaded when it is first asked for, once in the background's life. */
export class KnowledgeHolder {
  readonly #open: (bytes: ArrayBuffer) => Knowledge;
  #held: Promise<Held> | null = null;

  constructor(open: (bytes: ArrayBuffer) => Knowledge) {
    this.#open = open;
  }

  get(): Promise<Held> {
    this.#held ??= this.#load();
    return this.#held;
  }

  async #load(): Promise<Held> {
    try {
      return success(this.#open(await loadPack()));
    } catch (error) {
      // A broken pack is a broken build: the popup says so, the browser's log says why.
      reportError(error);
      return failure("no-knowledge");
    }
  }
}
