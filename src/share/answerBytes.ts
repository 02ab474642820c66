import type { Answer } from '../domain/types.ts';
import { DENIED_MARK, UNKNOWN, UNSURE_MARK } from '../domain/types.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import { idsByShortName, SHORT, shortName } from './names.ts';

/** First byte of an answer. A list has its length added to the last one. */
const SIGN = { no: 0, yes: 1, unknown: 2, option: 3, list: 16 } as const;
/** First byte of an item of a list: its place is the mark that stands behind the item. */
const MARKS = ['', UNSURE_MARK, DENIED_MARK] as const;

/** Writes an answer in few bytes. */
export function writeAnswer(answer: Answer, out: ByteWriter): void {
  if (typeof answer === 'boolean') out.number(answer ? SIGN.yes : SIGN.no, 1);
  else if (answer === UNKNOWN) out.number(SIGN.unknown, 1);
  else if (typeof answer === 'string') {
    out.number(SIGN.option, 1);
    out.number(shortName(answer), SHORT);
  } else {
    out.number(SIGN.list + answer.length, 1);
    for (const item of answer) writeItem(item, out);
  }
}

function writeItem(item: string, out: ByteWriter): void {
  const mark = MARKS.find((each) => each !== '' && item.endsWith(each)) ?? '';
  out.number(MARKS.indexOf(mark), 1);
  out.number(shortName(item.slice(0, item.length - mark.length)), SHORT);
}

/** Reads an answer; nothing if it is none of these options. The bytes are read in any case. */
export function readAnswer(input: ByteReader, options: readonly string[]): Answer | undefined {
  const sign = input.number(1);
  if (sign === SIGN.no || sign === SIGN.yes) return sign === SIGN.yes;
  if (sign === SIGN.unknown) return UNKNOWN;
  if (sign === SIGN.option) return idsByShortName(options).get(input.number(SHORT));
  if (sign < SIGN.list) throw new RangeError('no such answer');
  const ids = idsByShortName([...options, UNKNOWN]);
  const items = Array.from({ length: sign - SIGN.list }, () => readItem(input, ids));
  return items.includes(undefined) ? undefined : items.filter((each) => each !== undefined);
}

function readItem(input: ByteReader, ids: ReadonlyMap<number, string>): string | undefined {
  const mark = MARKS[input.number(1)];
  const id = ids.get(input.number(SHORT));
  return id === undefined || mark === undefined ? undefined : id + mark;
}
