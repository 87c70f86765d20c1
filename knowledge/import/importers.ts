import { importOrdinaryWords, importPersonNames, importUsGivenNames } from "./import-words";
import { importFinanceDatabase } from "./import-finance-database";
import { importEveryPolitician } from "./import-every-politician";
import type { Importer } from "./importer";

/** Every importer by the name that the command line knows it by. */
export const importers: Readonly<Record<string, Importer>> = {
  "every-politician": importEveryPolitician,
  "finance-database": importFinanceDatabase,
  "ordinary-words": importOrdinaryWords,
  "person-names": importPersonNames,
  "us-given-names": importUsGivenNames,
};
