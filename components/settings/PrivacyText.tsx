import { useWords } from "@/components/words/use-words";
import type { MessageKey } from "@/engine/wording/words";
import { SettingsSection } from "./SettingsSection";

const lines: readonly MessageKey[] = [
  "privacyHere",
  "privacyNothingSent",
  "privacyKept",
  "privacySync",
  "privacyPrivate",
  "privacyPages",
  "privacyLinks",
];

const permissions: readonly MessageKey[] = [
  "permissionSites",
  "permissionActiveTab",
  "permissionScripting",
  "permissionStorage",
  "permissionPanel",
];

/** What happens to what is read, and what each permission is for. */
export function PrivacyText() {
  const words = useWords();
  return (
    <SettingsSection id="privacy" title={words.say("optionsPrivacy")}>
      {lines.map((line) => (
        <p key={line}>{words.say(line)}</p>
      ))}
      <h3>{words.say("permissionsTitle")}</h3>
      <ul class="reasons">
        {permissions.map((line) => (
          <li key={line}>{words.say(line)}</li>
        ))}
      </ul>
    </SettingsSection>
  );
}
