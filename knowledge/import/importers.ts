import { importOrdinaryWords, importPersonNames, importUsGivenNames } from "./import-words";
import { importFinanceDatabase } from "./import-finance-database";
import { importBroadcasters } from "./import-broadcasters";
import { importEveryPolitician } from "./import-every-politician";
import { importCongress } from "./import-congress";
import { importNameSuggestionIndex } from "./import-name-suggestion-index";
import { importRor } from "./import-ror";
import { importLocalNews } from "./import-local-news";
import { importOpenStates } from "./import-openstates";
import type { Importer } from "./importer";

/** Every importer by the name that the command line knows it by. */
export const importers: Readonly<Record<string, Importer>> = {
  congress: importCongress,
  broadcasters: importBroadcasters,
  "every-politician": importEveryPolitician,
  "finance-database": importFinanceDatabase,
  "local-news": importLocalNews,
  openstates: importOpenStates,
  "name-suggestion-index": importNameSuggestionIndex,
  "ordinary-words": importOrdinaryWords,
  "person-names": importPersonNames,
  ror: importRor,
  "us-given-names": importUsGivenNames,
};
