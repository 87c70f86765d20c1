/** A list, and how often one of its items was taken so far. */
export function countedList<Item>(items: readonly Item[]): { readonly list: readonly Item[]; taken(): number } {
  let taken = 0;
  const list = new Proxy(items, {
    get: (target, property) => {
      if (typeof property === "string" && /^\d+$/.test(property)) taken += 1;
      return Reflect.get(target, property) as unknown;
    },
  });
  return { list, taken: () => taken };
}
