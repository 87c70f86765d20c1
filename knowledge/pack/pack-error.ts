/** The pack is cut short, broken, not ours, or of another format version. */
export class PackError extends Error {
  override readonly name = "PackError";
}
