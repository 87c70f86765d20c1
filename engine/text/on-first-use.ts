/** A table that is made when it is first asked for, so that a background that only wakes up does not pay for it. */
export function onFirstUse<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => (made ??= make());
}
