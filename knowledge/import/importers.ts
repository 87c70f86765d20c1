import { importOrdinaryWords, importPersonNames, importUsGivenNames } from "./import-words";
import { importFinanceDatabase } from "./import-finance-database";
import { importEveryPolitician } from "./import-every-politician";
import { importRor } from "./import-ror";
import { importOpenStates } from "./import-openstates";
import type { Importer } from "./importer";

/** Every importer by the name that the command line knows it by. */
export const importers: Readonly<Record<string, Importer>> = {
  "every-politician": importEveryPolitician,
  "finance-database": importFinanceDatabase,
  openstates: importOpenStates,
  "ordinary-words": importOrdinaryWords,
  "person-names": importPersonNames,
  ror: importRor,
  "us-given-names": importUsGivenNames,
};
