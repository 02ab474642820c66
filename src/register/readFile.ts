import { decodeText } from '../tables/decode.ts';
import { readUsesPdf } from './readPdf.ts';
import { LARGEST_FILE } from '../limits.ts';
import type { FileContent } from './usesFile.ts';
import { readUsesFile } from './usesFile.ts';

/** A PDF may have something before its head (ISO 32000-1, annex H). */
const HEAD = 1024;

/** Reads a saved file of uses, or a PDF to which they are attached, whatever its name says. Never throws. */
export function readUsesIn(bytes: Uint8Array): FileContent {
  if (isPdf(bytes)) return readUsesPdf(bytes);
  if (bytes.length > LARGEST_FILE) return { problem: 'too-large' };
  return readUsesFile(decodeText(bytes));
}

/** True for a PDF, by its content. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).includes('%PDF-');
}
