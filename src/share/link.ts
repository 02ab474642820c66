import { carryOver, optionsEver } from '../domain/carryOver.ts';
import type { Answer, Answers, RuleId } from '../domain/types.ts';
import type { RuleSet } from '../domain/ruleSet.ts';
import { fitName } from '../limits.ts';
import { readAnswer, writeAnswer } from './answerBytes.ts';
import { ByteReader, ByteWriter, fromBase64Url, hashOf, toBase64Url } from './bytes.ts';
import { idsByShortName, SHORT, shortName } from './names.ts';

/** How the part of an address begins that carries a use: `#d=1.…`. */
export const LINK_PREFIX = 'd=';
const FORMAT = '1';
const CHECKSUM = 4;
const NO_RULE = 0;
/** What may stand inside a link that was broken or passed on: blanks and signs that nobody sees. */
const STRAY = /[\s\p{Cc}\p{Cf}]+/gu;
/** How versions of the rules are written: `2026.11.29`. */
const VERSION = /^[\w.-]{1,40}$/;

export type Shared = {
  /** Version of the rule set under which the link was made. */
  version: string;
  name: string;
  answers: Answers;
  done: readonly RuleId[];
};
/** `newer`: made by a later version of this tool; `damaged`: cut off or changed; `empty`: no answer fits today. */
export type LinkProblem = 'newer' | 'damaged' | 'empty';
export type Opened = { shared: Shared; dropped: number } | { problem: LinkProblem };

/** A use as the part of an address after `#`. Browsers do not send that part to any server. */
export function encodeLink({ version, name, answers, done }: Shared): string {
  const out = new ByteWriter();
  out.text(version);
  out.text(name);
  const entries = Object.entries(answers);
  out.number(entries.length, 1);
  for (const [id, answer] of entries) {
    out.number(shortName(id), SHORT);
    writeAnswer(answer, out);
  }
  for (const rule of done) out.number(shortName(rule), SHORT);
  return `${LINK_PREFIX}${FORMAT}.${sealed(out)}`;
}

/**
 * With the checksum at its end. Mail programs and Markdown take a last `-` or `_` off an address: a short name of no
 * rule, which readers pass over, makes the link end in another sign.
 */
function sealed(out: ByteWriter): string {
  const body = out.done();
  const whole = new ByteWriter(body);
  whole.number(hashOf(body), CHECKSUM);
  const text = toBase64Url(whole.done());
  if (/\w$/.test(text) && !text.endsWith('_')) return text;
  out.number(NO_RULE, SHORT);
  return sealed(out);
}

/**
 * Reads a link: what was answered under its version of the rules, and how many answers cannot be read any more. Never
 * throws.
 */
export function decodeLink(fragment: string, ruleSet: RuleSet): Opened {
  const [, format = '', body = ''] = /^d=(\d+)\.(.*)$/s.exec(fragment) ?? [];
  if (/^\d{1,6}$/.test(format) && Number(format) > Number(FORMAT)) return { problem: 'newer' };
  if (format !== FORMAT) return { problem: 'damaged' };
  try {
    const { shared, dropped } = read(bytesOf(body), ruleSet);
    const { answers } = carryOver(ruleSet, shared.answers, shared.version);
    return Object.keys(answers).length === 0 ? { problem: 'empty' } : { shared, dropped };
  } catch {
    return { problem: 'damaged' };
  }
}

/**
 * The bytes of a link as it arrived: with signs at its end or inside that no link has (line breaks, brackets, what a
 * tracker adds), or without a last sign that only old links have. The checksum tells which reading is right.
 */
function bytesOf(body: string): Uint8Array {
  const [own = ''] = body.split(/[?&#]/);
  const bare = own.replace(STRAY, '');
  const readings = [bare, `${bare}-`, `${bare}_`, bare.replace(/[^\w-].*$/, '')];
  for (const reading of readings) {
    try {
      return checkedBytes(reading);
    } catch {
      // The next reading may fit.
    }
  }
  throw new RangeError('no reading fits');
}

/** The bytes without the checksum at their end. Throws if it does not fit. */
function checkedBytes(body: string): Uint8Array {
  const bytes = fromBase64Url(body);
  const content = bytes.subarray(0, -CHECKSUM);
  const checksum = new ByteReader(bytes.subarray(-CHECKSUM)).number(CHECKSUM);
  if (content.length === 0 || hashOf(content) !== checksum) throw new RangeError('checksum');
  return content;
}

function read(bytes: Uint8Array, ruleSet: RuleSet): { shared: Shared; dropped: number } {
  const input = new ByteReader(bytes);
  const [version, name, count] = [input.text(), input.text(), input.number(1)];
  if (!VERSION.test(version)) throw new RangeError('version');
  const options = optionsEver(ruleSet);
  const ids = idsByShortName(Object.keys(options));
  const answers: Record<string, Answer> = {};
  for (let index = 0; index < count; index++) {
    const id = ids.get(input.number(SHORT));
    const answer = readAnswer(input, options[id ?? ''] ?? []);
    if (id !== undefined && answer !== undefined) answers[id] = answer;
  }
  const done = readRules(input, ruleSet);
  return {
    shared: { version, name: fitName(name), answers, done },
    dropped: count - Object.keys(answers).length,
  };
}

function readRules(input: ByteReader, ruleSet: RuleSet): RuleId[] {
  const ids = idsByShortName(Object.keys(ruleSet.rules));
  const done = new Set<RuleId>();
  while (!input.isAtEnd) {
    const rule = ids.get(input.number(SHORT));
    if (rule !== undefined) done.add(rule);
  }
  return [...done];
}
