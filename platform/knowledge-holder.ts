import { composeKnowledge } from "@/knowledge/lookup/compose-knowledge";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import type { OwnPack } from "@/knowledge/lookup/own-layers";
import { failure, type Outcome, success } from "./outcome";
import { loadPack } from "./load-pack";

type Held = Outcome<Knowledge, "no-knowledge">;

type Sources = {
  readonly openBundled: (bytes: ArrayBuffer) => Knowledge;
  readonly openOwn: () => Promise<readonly OwnPack[]>;
};

/** The one copy of the knowledge, loaded when it is first asked for, once in the background's life. */
export class KnowledgeHolder {
  readonly #sources: Sources;
  #bundled: Promise<Knowledge> | null = null;
  #held: Promise<Held> | null = null;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  get(): Promise<Held> {
    this.#held ??= this.#load();
    return this.#held;
  }

  /** The reader's packs have changed: they are opened anew when somebody asks. */
  refresh(): void {
    this.#held = null;
  }

  async #load(): Promise<Held> {
    this.#bundled ??= loadPack().then(this.#sources.openBundled);
    try {
      const [bundled, own] = await Promise.all([this.#bundled, this.#sources.openOwn()]);
      return success(composeKnowledge(bundled, own));
    } catch (error) {
      // Who asks again may have more luck.
      this.#bundled = this.#held = null;
      // A broken pack is a broken build: the popup says so, the browser's log says why.
      reportError(error);
      return failure("no-knowledge");
    }
  }
}
