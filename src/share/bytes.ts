/** Writes bytes one after another. */
export class ByteWriter {
  private readonly bytes: number[];

  constructor(begin: Iterable<number> = []) {
    this.bytes = [...begin];
  }

  number(value: number, length: number): void {
    for (let shift = (length - 1) * 8; shift >= 0; shift -= 8) this.bytes.push((value >>> shift) & 0xff);
  }

  text(value: string): void {
    const encoded = new TextEncoder().encode(value);
    this.number(encoded.length, 2);
    this.bytes.push(...encoded);
  }

  done(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

/** Reads what the writer wrote. Throws a RangeError where the bytes end too early. */
export class ByteReader {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  number(length: number): number {
    return this.take(length).reduce((sum, byte) => sum * 256 + byte, 0);
  }

  text(): string {
    return new TextDecoder('utf-8', { fatal: true }).decode(this.take(this.number(2)));
  }

  private take(length: number): Uint8Array {
    const end = this.at + length;
    if (end > this.bytes.length) throw new RangeError('too short');
    const part = this.bytes.subarray(this.at, end);
    this.at = end;
    return part;
  }
}

/** Letters, digits, `-` and `_` only, so that no mail program and no browser changes it. */
export function toBase64Url(bytes: Uint8Array): string {
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes again. Throws if there is any other sign in the text. */
export function fromBase64Url(text: string): Uint8Array {
  if (!/^[\w-]*$/.test(text)) throw new RangeError('not base64url');
  const base64 = text.replaceAll('-', '+').replaceAll('_', '/');
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}

/** FNV-1a, 32 bits: the same number for the same bytes for ever, and almost surely another for others. */
export function hashOf(bytes: Uint8Array): number {
  return bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
}
