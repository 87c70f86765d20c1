/** Copies a text for the reader to paste; false when the browser does not let us. To be called from a press. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The page is not in front, or the reader's browser forbids it.
    return false;
  }
}
