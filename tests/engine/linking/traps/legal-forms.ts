/** Of firms whose legal form is given: it is one of the company's country, or of another firm of the name. Marks as in the other traps. */
export const legalForms: Readonly<Record<string, readonly string[]>> = {
  "a form of another country": [
    "Target GmbH, a builder from Oster, was fined.",
    "Apple Ltd said it would close its yard.",
    "Selkom GmbH filed for insolvency. Selkom had 40 workers.",
    "Selkom Pty Ltd and Telbrik S.p.A. were wound up.",
    "Shell LLC said it would appeal.",
    "Block Sdn Bhd, a printer, was raided.",
  ],
  "a short name with a form": [
    "Orvane Ltd said on Monday it would close its plant.",
    "Orvane Inc said on Monday it would close its plant.",
    "Harvest Ltd was fined for dumping waste.",
  ],
  "a form of its country": [
    "«Apple Inc|apple» said sales rose. «Apple|apple» also cut prices.",
    "«Target, Inc.|target» said sales rose.",
    "«Nestlé SA|nestle» and «Nestlé S.A.|nestle» said so.",
    "«Shell plc|shell» said profit fell.",
    "«Selkom Oyj|selkom» said profit fell.",
    "«Danvik A/S|danvik» said profit fell. «Danvik|danvik» shares rose.",
    "«Toyota Co., Ltd.|toyota» said profit fell.",
    "«Telbrik ASA|telbrik» said profit fell.",
    "«Alphabet Inc|alphabet» said profit fell.",
    "«Puma SE|puma» and «Airbus SE|airbus» said profit fell.",
    "«Square Enix Corp|square-enix» said profit fell.",
  ],
  "names of several words, which no other firm has": [
    "«Wells Fargo GmbH|wells-fargo» said profit fell.",
    "«Morgan Stanley Ltd|morgan-stanley» said profit fell.",
  ],
  "a unit abroad of who was named before": [
    "«Selkom|selkom» said profit fell. «Selkom GmbH|selkom», its unit, cut jobs.",
  ],
  "where the text says that it is": [
    "Selkom, a builder from Cologne, was fined. Selkom denied it.",
    "The Turkish lender Telbrik said it would close. Telbrik lost money.",
    "Lagos-based lender Selkom said it would close.",
    "Apple, an Indian airline, cut jobs.",
    "Orvane, a toy shop in Oslo, closed.",
    "The «Boeing|boeing?» rival «Selkom|selkom», a machinery group in Turkey, cut jobs.",
    "«Orange|orange», the French telecommunications operator, cut jobs.",
    "The Turkish lender’s rival «Telbrik|telbrik» said it would close.",
  ],
};
