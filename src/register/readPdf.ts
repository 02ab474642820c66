import { Unzlib } from 'fflate';
import { LARGEST_FILE, LARGEST_PDF } from '../limits.ts';
import type { FileContent } from './usesFile.ts';
import { readUsesFile } from './usesFile.ts';

/** Packed bytes at a time: what comes of them is counted before the next, so that a small file cannot fill the memory. */
const STEP = 4096;
/** Ours has one attachment; who adds more or saves again leaves the newest at the end. */
const MOST_ATTACHMENTS = 20;
const ENCRYPTED = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/;

/**
 * Reads the uses that are attached to a PDF, ours or one that another program has saved again: attached files lie bare
 * in all of them, so the rest of the PDF need not be understood. Never throws.
 */
export function readUsesPdf(bytes: Uint8Array): FileContent {
  if (bytes.length > LARGEST_PDF) return { problem: 'too-large' };
  // One character for each byte, so that places are the same.
  const source = new TextDecoder('latin1').decode(bytes);
  const contents = placesIn(source)
    .map((place) => contentAt(place, source, bytes))
    .reverse();
  const readable = contents.find((content) => 'uses' in content);
  if (readable) return readable;
  if (ENCRYPTED.test(source)) return { problem: 'pdf-locked' };
  const ours = contents.find((content) => 'problem' in content && !isForeign(content.problem));
  return ours ?? { problem: 'pdf-empty' };
}

const isForeign = (problem: string) => problem === 'no-json' || problem === 'foreign';

/** Where the streams of attached files are named. */
function placesIn(source: string): number[] {
  const found = source.matchAll(/\/EmbeddedFile(?![A-Za-z])/g);
  return [...found].map(({ index }) => index).slice(-MOST_ATTACHMENTS);
}

function contentAt(place: number, source: string, bytes: Uint8Array): FileContent {
  const keyword = source.indexOf('stream', place);
  const dictionary = source.slice(source.lastIndexOf(' obj', place), keyword);
  const [lineEnd = ''] = /^\r?\n/.exec(source.slice(keyword + 'stream'.length, keyword + 8)) ?? [];
  const start = keyword + 'stream'.length + lineEnd.length;
  const end = source.indexOf('endstream', start);
  if (keyword < 0 || end < 0) return { problem: 'damaged' };
  const stream = bytes.subarray(start, end);
  const isPacked = /\/Filter\s*\[?\s*\/(?:FlateDecode|Fl)\b/.test(dictionary);
  return isPacked ? unpacked(stream) : readUsesFile(new TextDecoder().decode(stream));
}

function unpacked(stream: Uint8Array): FileContent {
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  const unzlib = new Unzlib((part) => {
    size += part.length;
    text += decoder.decode(part, { stream: true });
  });
  try {
    for (let at = 0; at < stream.length && size <= LARGEST_FILE; at += STEP) {
      unzlib.push(stream.subarray(at, at + STEP), at + STEP >= stream.length);
    }
  } catch {
    return { problem: 'damaged' };
  }
  return size > LARGEST_FILE ? { problem: 'too-large' } : readUsesFile(text);
}
