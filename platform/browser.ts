// The one import of the polyfill. What runs in pages does without it, by native-browser.ts.
export { default as browser } from "webextension-polyfill";
export type { Runtime, Scripting, Storage, Tabs } from "webextension-polyfill";
