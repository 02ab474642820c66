import { operator } from '../../operator.ts';
import type { Summary } from '../../register/summary.ts';
import { summaryOf } from '../../register/summary.ts';
import { versionOf } from '../../register/use.ts';
import { csvRow } from '../../report/csv.ts';
import { ruleSet } from '../../ruleset.ts';
import { readUses } from '../input.ts';
import type { Command } from '../options.ts';
import { print } from '../output.ts';

/** The same in every language, for programs. */
const SEPARATOR = ',';

/** Prints one row of a table (RFC 4180) for each use: what the overview says of it. */
export const bulkCommand: Command = ({ file, asOf, text }) => {
  const columns = ['name', 'atLeast', 'atMost', 'otherwise', 'open', 'tasks', 'nextDate'];
  const head = columns.map((column) => text.t(`cli:columns.${column}`));
  const frame = { id: '', ruleSet: versionOf(ruleSet), createdAt: '', savedAt: '' };
  const context = { ruleSet, asOf, text, operator };
  const rows = readUses(file, text).map((said) => rowOf(summaryOf({ ...frame, ...said }, context)));
  print([head, ...rows].map((cells) => `${csvRow(cells, SEPARATOR)}\r\n`).join(''));
};

function rowOf({ title, atLeast, atMost, otherwise, questions, tasks, nextDate = '' }: Summary): string[] {
  return [title, atLeast, atMost, otherwise?.riskClass ?? '', String(questions), String(tasks), nextDate];
}
