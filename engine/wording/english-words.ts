import messages from "@/public/_locales/en/messages.json";
import { createWords, type Words } from "./words";

/** The English words without a browser: for the command line and tests. */
export const englishWords: Words = createWords((key, parts) => {
  const entry: { readonly message: string } | undefined = (messages as Readonly<Record<string, { message: string }>>)[
    key
  ];
  return (entry?.message ?? "").replace(/\$(\d)/g, (_mark, number: string) => parts[Number(number) - 1] ?? "");
});
