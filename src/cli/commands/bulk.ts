import { assess } from '../../domain/assess.ts';
import type { Content } from '../../register/use.ts';
import { csvRow } from '../../report/csv.ts';
import { tasksOf } from '../../report/planTasks.ts';
import { ruleSet } from '../../ruleset.ts';
import { readUses } from '../input.ts';
import type { Command } from '../options.ts';

/** The same in every language, for programs. */
const SEPARATOR = ',';

/** Prints one row of a table (RFC 4180) for each use. */
export const bulkCommand: Command = ({ file, asOf, text }) => {
  const columns = ['name', 'atLeast', 'atMost', 'otherwise', 'open', 'tasks', 'nextDate'];
  const head = columns.map((column) => text.t(`cli:columns.${column}`));
  const rows = readUses(file, text).map((use) => rowOf(use, asOf));
  process.stdout.write(`${[head, ...rows].map((cells) => csvRow(cells, SEPARATOR)).join('\n')}\n`);
};

function rowOf({ name, answers }: Content, asOf: string): string[] {
  const assessment = assess(ruleSet, answers, asOf);
  const { atLeast, atMost, otherwise } = assessment.risk;
  const ahead = assessment.findings.filter((each) => each.applies === true && each.status !== 'in-force');
  const nextDate = ahead.map((each) => each.appliesFrom).sort()[0] ?? '';
  const open = new Set(assessment.findings.flatMap((each) => each.missing)).size;
  return [
    name,
    atLeast,
    atMost,
    otherwise?.riskClass ?? '',
    String(open),
    String(tasksOf(assessment).length),
    nextDate,
  ];
}
