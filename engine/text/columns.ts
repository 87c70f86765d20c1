/** What the steps from tokens to allegations take for each token, in bytes. */
const bytesPerToken = 46;

/**
 * Typed arrays with a value for each token of a text, in one piece of memory: an engine takes as long to make one small piece as
 * to read a sentence. All values are 0 at first. When the piece is used up, another is begun.
 */
export class Columns {
  private memory: ArrayBuffer;
  private used = 0;

  constructor(tokens: number) {
    this.memory = new ArrayBuffer(tokens * bytesPerToken);
  }

  int32(length: number): Int32Array {
    const start = this.take(length * 4);
    return new Int32Array(this.memory, start, length);
  }

  uint16(length: number): Uint16Array {
    const start = this.take(length * 2);
    return new Uint16Array(this.memory, start, length);
  }

  uint8(length: number): Uint8Array {
    const start = this.take(length);
    return new Uint8Array(this.memory, start, length);
  }

  /** Where so many bytes are free, at a multiple of four. */
  private take(bytes: number): number {
    if (this.used + bytes > this.memory.byteLength) {
      this.memory = new ArrayBuffer(Math.max(bytes, this.memory.byteLength));
      this.used = 0;
    }
    const start = this.used;
    this.used += (bytes + 3) & ~3;
    return start;
  }
}
