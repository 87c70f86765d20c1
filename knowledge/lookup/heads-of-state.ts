/** Who leads a state or its government, as sources write the office; one person holds it at a time. */
const headsOfState = new Set([
  "president",
  "prime minister",
  "head of state",
  "head of government",
  "chancellor",
  "federal chancellor",
  "taoiseach",
  "king",
  "queen",
  "emperor",
  "monarch",
  "sultan",
  "emir",
  "pope",
  "leader",
  "supreme leader",
  "premier",
  "general secretary",
]);

/** Whether the whole role is such an office, in whatever letters: the president of a senate is another matter. */
export function isHeadOfState(role: string): boolean {
  return headsOfState.has(role.toLowerCase());
}
