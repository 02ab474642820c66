import { isObject } from '../domain/isObject.ts';
import { readFileSync } from 'node:fs';
import type { Dropped } from '../domain/answers.ts';
import { carryOver } from '../domain/carryOver.ts';
import type { Answers } from '../domain/types.ts';
import { UNKNOWN } from '../domain/types.ts';
import type { Text } from '../i18n/text.ts';
import { fitName } from '../limits.ts';
import { answersOf, isTexts } from '../register/parseUse.ts';
import { isPdf, readUsesIn } from '../register/readFile.ts';
import { isUsesFile } from '../register/usesFile.ts';
import type { Content, Use } from '../register/use.ts';
import { versionIn } from '../register/use.ts';
import { askedAgainText } from '../report/askedAgain.ts';
import { ruleSet } from '../ruleset.ts';
import { decodeText } from '../tables/decode.ts';
import { CliError, reasonOf } from './cliError.ts';
import { complain } from './output.ts';

const STANDARD_INPUT = 0;
/** What was said of a use; `taken`: which of its answers were known of the firm. */
export type Said = Content & { taken: Answers };

/**
 * Reads `{"answers": {…}}` or the PDF on one use, with an optional `name`, ticks as `done`, and the `ruleSet` under which they were given.
 * Throws a CliError on anything that does not fit.
 */
export function readUse(file: string, text: Text): Said {
  const value = readAny(file, text);
  const use = useOf(Array.isArray(value) && value.length === 1 ? value[0] : value, text);
  if (!use) throw new CliError('noAnswers', { file });
  return use;
}

/** Reads a list of uses. */
export function readUses(file: string, text: Text): Content[] {
  const value = readAny(file, text);
  const uses = Array.isArray(value) ? value.map((each) => useOf(each, text)) : [];
  if (uses.length === 0 || uses.some((use) => use === undefined)) throw new CliError('noUses', { file });
  return uses.filter((use) => use !== undefined);
}

/** What a file holds. Throws a CliError if it cannot be read. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? STANDARD_INPUT : file);
  } catch (error) {
    throw new CliError('unreadable', { file, reason: reasonOf(error) });
  }
}

/** The text of a file, as editors and Excel on any system write it. Throws a CliError if it cannot be read. */
export function readText(file: string): string {
  return decodeText(readBytes(file));
}

/**
 * The uses in a file that was saved on the overview page, or in a PDF; entries that cannot be read are named. Throws a
 * CliError that says why there are none.
 */
export function readSaved(file: string, text: Text, bytes = readBytes(file)): readonly Use[] {
  const content = readUsesIn(bytes);
  if ('problem' in content) throw new CliError(`usesFile.${content.problem}`, { file });
  const { uses, broken = [] } = content;
  if (broken.length > 0) {
    const values = { file, count: broken.length, list: broken.join(', ') };
    complain(text.t('cli:usesFile.broken', values));
  }
  return uses;
}

/** What a file says; for a PDF, or a file saved on the overview page, the uses that it is about. */
function readAny(file: string, text: Text): unknown {
  const bytes = readBytes(file);
  const value = isPdf(bytes) ? undefined : parse(file, decodeText(bytes));
  return value === undefined || isUsesFile(value) ? readSaved(file, text, bytes) : value;
}

/** What a file holds as JSON. Throws a CliError if it holds none. */
export function readJson(file: string): unknown {
  return parse(file, readText(file));
}

function parse(file: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new CliError('notJson', { file, reason: reasonOf(error) });
  }
}

function useOf(value: unknown, text: Text): Said | undefined {
  if (!isObject(value) || !isObject(value['answers'])) return undefined;
  const { answers, dropped } = carryOver(ruleSet, value['answers'], versionUnder(value['ruleSet']));
  const wrong = dropped.find(({ reason }) => reason !== 'asked-again');
  if (wrong) throw misfit(wrong);
  if (dropped.length > 0) complain(askedAgainText(dropped, text));
  const name = value['name'];
  const done = isTexts(value['done']) ? value['done'] : [];
  return {
    name: typeof name === 'string' ? fitName(name) : '',
    answers,
    done,
    taken: answersOf(value['taken']) ?? {},
  };
}

/** The version as a record names it (`ki-check@2026.11.25`), or a report in JSON. */
function versionUnder(under: unknown): string | undefined {
  const version = isObject(under) ? under['version'] : versionIn(String(under ?? ''));
  return typeof version === 'string' ? version : undefined;
}

function misfit({ question, reason, value }: Dropped): CliError {
  const known = Object.hasOwn(ruleSet.questions, question) ? ruleSet.questions[question] : undefined;
  const options = !known || known.type === 'boolean' ? ['true', 'false'] : known.options;
  return new CliError(reason, { question, value, options: [...options, UNKNOWN].join(', ') });
}
