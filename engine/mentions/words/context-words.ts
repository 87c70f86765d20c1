import { wordsIn } from "@/engine/text/word-list";

/** Whoever stands behind one of them is of somebody's family. */
export const kin = wordsIn(
  "son daughter wife husband brother sister mother father widow cousin uncle nephew niece fiancee girlfriend boyfriend partner",
);

/** Before a name these mostly introduce a company: "beer maker Telbrik", "owner Quill Press". */
export const trades = wordsIn(
  "owner operator maker parent supplier provider manufacturer retailer carrier lender developer publisher producer distributor insurer broker rival",
);

/** Right before a name they say what it is: "the law firm Quill Hale". */
export const bodyNouns = wordsIn(
  "firm company group startup start-up charity bank newspaper website broadcaster agency chain airline union party militia cartel gang foundation nonprofit " +
    "watchdog regulator lender insurer retailer carmaker chipmaker coalition syndicate outfit",
);

/** What only people do. */
export const living = wordsIn(
  "died dies wept weeps smiled smiles laughed laughs cried sang sings danced dances married drew paints painted starred stars acted batted bowled " +
    "homered golfed rapped retired retires graduated grew wore wears lives lived resigned resigns testified testifies knelt slept ate drank swam",
);

export const placePrepositions = wordsIn("in at near from across around outside into throughout to");

export const directions = wordsIn(
  "north south east west northern southern eastern western central northeast northwest southeast southwest",
);

/** After a name, these make it a place: "Havnby district". */
export const placeNouns = wordsIn(
  "village villages town towns city cities district districts province provinces region regions area areas island islands county counties " +
    "municipality municipalities state states suburb suburbs neighbourhood neighborhood river valley coast border sector port constituency parish " +
    "rainforest jungle basin delta desert peninsula watershed shore shores canal",
);
