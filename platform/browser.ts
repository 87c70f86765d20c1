// The one import of the polyfill: everything else in platform/ speaks to the browser through this.
export { default as browser } from "webextension-polyfill";
export type { Runtime, Scripting, Storage, Tabs } from "webextension-polyfill";
