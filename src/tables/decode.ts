const UTF_16 = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le', zeroAt: 1 },
  { mark: [0xfe, 0xff], encoding: 'utf-16be', zeroAt: 0 },
] as const;
/** So many bytes tell how a text is written. */
const LOOKED_AT = 64;

/** The text in the encodings in which Excel writes tables: UTF-8, UTF-16 with or without a mark, else Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const wide =
    UTF_16.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte)) ?? unmarked(bytes);
  if (wide) return new TextDecoder(wide.encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** UTF-16 without a mark: every second byte of the letters that everybody uses is zero. */
function unmarked(bytes: Uint8Array): (typeof UTF_16)[number] | undefined {
  const start = [...bytes.subarray(0, LOOKED_AT)];
  return UTF_16.find(({ zeroAt }) => {
    const half = start.filter((_, index) => index % 2 === zeroAt);
    const others = start.filter((_, index) => index % 2 !== zeroAt);
    return half.filter((byte) => byte === 0).length > half.length / 2 && !others.includes(0);
  });
}
