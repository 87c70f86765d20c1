import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import cardStyle from "@/assets/hover-card.css?inline";
import { cardsPlace, type MakeCards } from "@/page/cards";
import { type CardPort, HoverCards } from "@/page/hover-cards";
import { askBackground } from "@/platform/ask-background";
import { translate } from "@/platform/translate";

const port: CardPort = {
  findBackground: (keys) => askBackground("findBackground", keys),
  words: translate,
  cardStyle,
};

/** Leaves the cards for the content script that had this one run. */
export default defineUnlistedScript(() => {
  const makeCards: MakeCards = (answers) => new HoverCards(port, answers);
  Reflect.set(globalThis, cardsPlace, makeCards);
});
