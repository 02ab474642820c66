import type { PdfFile } from './file.ts';
import type { Dictionary, Value } from './syntax.ts';
import { Reader } from './syntax.ts';

export type Operation = { operator: string; operands: Value[] };
/** A marked sequence: what it is called, its number unless it is an artifact, and what is drawn in it. */
export type Mark = { tag: string; mcid: number | undefined; operations: Operation[] };
/** The sequences of a page, and what is wrong about how they are nested. */
export type Marks = { marks: Mark[]; faults: string[] };

const PAINTS = new Set([
  'Tj',
  'TJ',
  "'",
  '"',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'S',
  's',
  'sh',
  'Do',
  'BI',
]);
const PAIRS: Readonly<Record<string, number>> = { q: 1, Q: -1, BT: 1, ET: -1 };

/** Everything that a page draws, in order. */
export function operationsOf(file: PdfFile, page: Dictionary): Operation[] {
  const streams = [page.get('/Contents') ?? []].flat();
  const reader = new Reader(streams.map((each) => file.stream(each)).join('\n'));
  const operations: Operation[] = [];
  let operands: Value[] = [];
  for (let value = reader.next(); value !== undefined; value = reader.next()) {
    if (typeof value === 'string' && !value.startsWith('/')) {
      operations.push({ operator: value, operands });
      operands = [];
    } else operands.push(value);
  }
  return operations;
}

/** What a page draws, by marked sequence. */
export function marksOf(operations: readonly Operation[]): Marks {
  const found: Marks = { marks: [], faults: [] };
  let open: Mark | undefined;
  let depth = 0;
  for (const operation of operations) {
    const { operator } = operation;
    if (operator === 'BDC' || operator === 'BMC') {
      if (open) found.faults.push(`${operator} inside another mark`);
      open = newMark(operation);
      depth = 0;
    } else if (operator === 'EMC') {
      if (open) found.marks.push(open);
      if (!open || depth !== 0) found.faults.push('EMC without its beginning, or across q or BT');
      open = undefined;
    } else {
      depth += PAIRS[operator] ?? 0;
      if (open) open.operations.push(operation);
      else if (PAINTS.has(operator)) found.faults.push(`${operator} outside of any mark`);
    }
    if (depth < 0 && open) found.faults.push(`${operator} ends in a mark what began before it`);
  }
  if (open) found.faults.push('a mark without end');
  return found;
}

/** True where a sequence leaves anything on the page. */
export function isVisible({ operations }: Mark): boolean {
  return operations.some(({ operator }) => PAINTS.has(operator));
}

function newMark({ operands: [tag, properties] }: Operation): Mark {
  const mcid = properties instanceof Map ? Number(properties.get('/MCID')) : undefined;
  return { tag: String(tag).slice(1), mcid, operations: [] };
}
