import { createHash } from 'node:crypto';
import type { RuleFiles } from '../../src/domain/ruleFiles.ts';

const LENGTH = 12;
const HEAD = 'ruleset.json';
/** A new version or a new look at the law alone changes no rule. */
const NOT_COUNTED = ['version', 'checkedOn'];
/** What providers say of their programs, which answers are two uses, and what is new changes no result. */
const NO_RULES = ['programs.json', 'separate.json', 'news.json'];

/** A short SHA-256 of what the rule files say, whatever their order and layout. */
export function ruleChecksum(files: RuleFiles): string {
  const counted = Object.entries(files)
    .filter(([file]) => !NO_RULES.includes(file))
    .map(([file, content]) => [file, file === HEAD ? without(content as object) : content]);
  const canonical = JSON.stringify(sorted(Object.fromEntries(counted)));
  return createHash('sha256').update(canonical).digest('hex').slice(0, LENGTH);
}

function without(head: object): object {
  return Object.fromEntries(Object.entries(head).filter(([key]) => !NOT_COUNTED.includes(key)));
}

/** The same value with the keys of every object in alphabetical order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}
