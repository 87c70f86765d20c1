import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { askActivePageEarly } from "@/platform/active-page";

// A script of its own, for the popup's takes ten milliseconds to load and begin.
export default defineUnlistedScript(() => askActivePageEarly());
