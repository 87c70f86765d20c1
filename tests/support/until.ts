/** Waits for a condition that a browser only lets us ask, never await; fails with `what` after `deadline` ms. */
export async function until(what: string, holds: () => Promise<unknown>, deadline = 30_000): Promise<void> {
  const end = Date.now() + deadline;
  for (;;) {
    // A page that is just loading cannot be asked; that is not an answer.
    const held = await holds().catch(() => false);
    if (held === true) return;
    if (Date.now() > end) throw new Error(`waited ${deadline} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
