import optionsStyle from "@/assets/options.css?inline";
import panelStyle from "@/assets/panel.css?inline";
import popupStyle from "@/assets/popup.css?inline";
import reportStyle from "@/assets/report.css?inline";
import welcomeStyle from "@/assets/welcome.css?inline";
import type { GalleryView } from "./views";

/** The style sheet of each kind of page, as its entrypoint links it. */
export const styles: Readonly<Record<GalleryView["style"], string>> = {
  popup: popupStyle,
  panel: panelStyle,
  report: reportStyle,
  options: optionsStyle,
  welcome: welcomeStyle,
};
