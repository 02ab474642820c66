import { writeFileSync } from 'node:fs';
import { assess } from '../../domain/assess.ts';
import { operator } from '../../operator.ts';
import { buildReport } from '../../report/buildReport.ts';
import { renderPdf } from '../../report/pdf/renderPdf.ts';
import { renderMarkdown } from '../../report/renderMarkdown.ts';
import { ruleSet } from '../../ruleset.ts';
import { CliError } from '../cliError.ts';
import { inlineFonts } from '../inlineFonts.ts';
import { readUse, reasonOf } from '../input.ts';
import type { Command } from '../options.ts';

/** Writes the report to a file, as Markdown or PDF. */
export const reportCommand: Command = ({ file, asOf, text, format, out }) => {
  if (!format || !out) throw new CliError('needsOut');
  const { name, answers } = readUse(file);
  const assessment = assess(ruleSet, answers, asOf);
  const report = buildReport({ assessment, ruleSet, text, operator, name });
  const content =
    format === 'md'
      ? renderMarkdown(report)
      : new Uint8Array(renderPdf(report, { fonts: inlineFonts(), date: asOf, t: text.t }));
  try {
    writeFileSync(out, content);
  } catch (error) {
    throw new CliError('unwritable', { file: out, reason: reasonOf(error) });
  }
};
