import { inflateSync } from 'node:zlib';

/** A PDF as text, byte for byte. */
export const raw = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** What is drawn on the pages, as the operators stand in the file. */
export function streamsOf(bytes: Uint8Array): string[] {
  const source = raw(bytes);
  const streams = [...source.matchAll(/<<([^]*?)>>\s*stream\r?\n/g)].map(({ 0: head, index }) => {
    const start = index + head.length;
    return Buffer.from(source.slice(start, source.indexOf('endstream', start)), 'latin1');
  });
  const opened = streams.map((stream) => {
    try {
      return inflateSync(stream).toString('latin1');
    } catch {
      return stream.toString('latin1');
    }
  });
  return opened.filter((each) => /\bBT\b/.test(each));
}
/** Every printing colour that is set: cyan, magenta, yellow, black. */
export const coloursOf = (streams: readonly string[]) =>
  [...streams.join('\n').matchAll(/^((?:[\d.]+ ){4})[kK]$/gm)].map((match) =>
    (match[1] ?? '').trim().split(' ').map(Number),
  );
/** Each box of this name, e.g. `TrimBox`, in millimetres. */
export const boxes = (bytes: Uint8Array, name: string) =>
  [...raw(bytes).matchAll(new RegExp(`/${name} \\[([^\\]]+)\\]`, 'g'))].map((match) =>
    (match[1] ?? '')
      .trim()
      .split(/\s+/)
      .map((value) => Math.round((Number(value) / 72) * 254) / 10),
  );
