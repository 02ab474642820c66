import { readdirSync, statSync } from 'node:fs';
import { readText } from './input.ts';

const KEPT = /^enquiries-\d{4}-\d{2}\.jsonl$/;

/** The text of a file with enquiries, or of all those in the folder of our receiver, month by month. */
export function readEnquiries(path: string): string {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return readText(path);
  const names = readdirSync(path).filter((name) => KEPT.test(name));
  return names
    .sort()
    .map((name) => readText(`${path}/${name}`))
    .join('\n');
}
