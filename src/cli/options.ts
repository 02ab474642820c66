import { isDayOfOurs } from '../domain/time.ts';
import type { IsoDate } from '../domain/types.ts';
import type { Language, Text } from '../i18n/text.ts';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../i18n/languages.ts';
import { today } from '../today.ts';
import { CliError } from './cliError.ts';

const FORMATS = ['pdf', 'md', 'json', 'csv', 'ics', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];
export type Options = {
  /** Input file; `-` is the standard input. */
  file: string;
  language: Language;
  asOf: IsoDate;
  format: Format | undefined;
  out: string | undefined;
};
export type Command = (options: Options & { text: Text }) => void | Promise<void>;

const NAMES = ['--lang', '--as-of', '--format', '--out'] as const;

/** Reads what stands behind the command. Throws a CliError that names what is wrong. */
export function readOptions(args: readonly string[]): Options {
  const given = new Map<string, string>();
  const files: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    if (!arg.startsWith('--')) files.push(arg);
    else if (!NAMES.some((name) => name === arg)) throw new CliError('badOption', { value: arg });
    else given.set(arg, valueOf(arg, args[++index]));
  }
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) throw new CliError('usage');
  return {
    file,
    language: oneOf(LANGUAGES, given.get('--lang') ?? DEFAULT_LANGUAGE, 'badLanguage'),
    asOf: dateOf(given.get('--as-of')),
    format: given.has('--format') ? oneOf(FORMATS, given.get('--format') ?? '', 'badFormat') : undefined,
    out: given.get('--out'),
  };
}

/** What stands behind an option; another option is no value of it. */
function valueOf(option: string, value = ''): string {
  if (value === '' || value.startsWith('--')) throw new CliError('noValue', { option });
  return value;
}

function oneOf<T extends string>(values: readonly T[], value: string, code: string): T {
  const found = values.find((each) => each === value);
  if (found === undefined) throw new CliError(code, { value });
  return found;
}

function dateOf(value: string | undefined): IsoDate {
  if (value === undefined) return today();
  if (!isDayOfOurs(value)) throw new CliError('badDate', { value });
  return value;
}
