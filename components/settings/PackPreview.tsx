import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useWords } from "@/components/words/use-words";
import type { PackCheck } from "@/knowledge/own/check-pack-file";
import { PackChanges } from "./PackChanges";
import { PackProblems } from "./PackProblems";

/** Why a file was not read as a pack. */
type PackRefusal = Extract<PackCheck, { kind: "refused" }>["reason"] | "failed" | "too-many";

/** A file on its way to become a pack. */
export type PackDraft =
  | { readonly kind: "none" }
  | { readonly kind: "checking"; readonly fileName: string }
  | { readonly kind: "refused"; readonly reason: PackRefusal; readonly problems: PackCheck["problems"] }
  | {
      readonly kind: "checked";
      readonly fileName: string;
      readonly check: Extract<PackCheck, { kind: "checked" }>;
      /** Name of the pack that it would replace, or null. */
      readonly replaces: string | null;
    };

type Props = {
  readonly draft: PackDraft;
  readonly onUse: (name: string) => void;
  readonly onCancel: () => void;
};

const refusals = {
  "too-large": "packRefused_too_large",
  "too-many": "packRefused_too_many",
  damaged: "packRefused_damaged",
  nothing: "packRefused_nothing",
  failed: "packRefused_failed",
} as const;

/** What a chosen file would change; nothing is used before the reader says so. */
export function PackPreview({ draft, onUse, onCancel }: Props) {
  const words = useWords();
  switch (draft.kind) {
    case "none":
      return null;
    case "checking":
      return <output>{words.say("packChecking", draft.fileName)}</output>;
    case "refused":
      return (
        <div class="limit">
          <p role="alert">{words.say(refusals[draft.reason])}</p>
          <PackProblems problems={draft.problems} />
        </div>
      );
    case "checked":
      return <CheckedPack key={draft.check.pack} draft={draft} onUse={onUse} onCancel={onCancel} />;
  }
}

type Checked = Extract<PackDraft, { kind: "checked" }>;

function CheckedPack({ draft, onUse, onCancel }: Omit<Props, "draft"> & { readonly draft: Checked }) {
  const words = useWords();
  const { check, fileName, replaces } = draft;
  const [name, setName] = useState(replaces ?? check.name);
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever listens hears what has appeared, and goes on from there.
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <form
      class="pack-preview"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") onUse(name.trim());
      }}
    >
      <h3 ref={title} tabIndex={-1}>
        {words.say("packPreview", fileName)}
      </h3>
      <PackChanges comparison={check.comparison} />
      <PackProblems problems={check.problems} />
      <label class="field">
        {words.say("packName")}
        <input
          type="text"
          required
          maxLength={60}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <p class="notice-actions">
        <button type="submit" class="button button-main">
          {replaces === null ? words.say("packUse") : words.say("packReplace", replaces)}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.say("noticeAskBack")}
        </button>
      </p>
    </form>
  );
}
