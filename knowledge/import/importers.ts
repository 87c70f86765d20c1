import { importOrdinaryWords, importPersonNames, importUsGivenNames } from "./import-words";
import { importFinanceDatabase } from "./import-finance-database";
import { importBroadcasters } from "./import-broadcasters";
import { importEveryPolitician } from "./import-every-politician";
import { importCongress } from "./import-congress";
import { importNameSuggestionIndex } from "./import-name-suggestion-index";
import { importRor } from "./import-ror";
import { importLocalNews } from "./import-local-news";
import { importFactbook } from "./import-factbook";
import { importIndexCompanies } from "./import-index-companies";
import { importIntelligenceAgencies } from "./import-intelligence-agencies";
import { importParties } from "./import-parties";
import { importSp500 } from "./import-sp500";
import { importUsGovernment } from "./import-us-government";
import { importNewsSites } from "./import-news-sites";
import { importOpenStates } from "./import-openstates";
import type { Importer } from "./importer";

/** Every importer by the name that the command line knows it by. */
export const importers: Readonly<Record<string, Importer>> = {
  congress: importCongress,
  broadcasters: importBroadcasters,
  "every-politician": importEveryPolitician,
  "finance-database": importFinanceDatabase,
  "local-news": importLocalNews,
  "news-sites": importNewsSites,
  openstates: importOpenStates,
  "name-suggestion-index": importNameSuggestionIndex,
  "ordinary-words": importOrdinaryWords,
  "person-names": importPersonNames,
  factbook: importFactbook,
  "index-companies": importIndexCompanies,
  "intelligence-agencies": importIntelligenceAgencies,
  parties: importParties,
  sp500: importSp500,
  "us-government": importUsGovernment,
  ror: importRor,
  "us-given-names": importUsGivenNames,
};
