import { assess } from '../../domain/assess.ts';
import { operator } from '../../operator.ts';
import { buildReport } from '../../report/buildReport.ts';
import type { ReportContext } from '../../report/context.ts';
import { inTheirWords } from '../../report/context.ts';
import { renderPdf } from '../../report/pdf/renderPdf.ts';
import { renderCsv } from '../../report/renderCsv.ts';
import { renderIcs } from '../../report/renderIcs.ts';
import { renderJson } from '../../report/renderJson.ts';
import { renderMarkdown } from '../../report/renderMarkdown.ts';
import { nameOfUse } from '../../report/useName.ts';
import { rulesChecksum } from '../../rulesChecksum.ts';
import { ruleSet } from '../../ruleset.ts';
import { CliError } from '../cliError.ts';
import { inlineFonts } from '../inlineFonts.ts';
import { readUse } from '../input.ts';
import { linkTo } from '../linkTo.ts';
import type { Command, Format } from '../options.ts';
import { writeOut } from '../output.ts';

type ReportFormat = Exclude<Format, 'xlsx'>;

const RENDERERS: Readonly<Record<ReportFormat, (context: ReportContext) => string | Uint8Array>> = {
  pdf: pdfOf,
  md: (context) => renderMarkdown(buildReport(context)),
  json: (context) => renderJson(context, rulesChecksum),
  csv: renderCsv,
  ics: (context) => renderIcs(context, useIdOf(context)),
};

/** Writes the report to a file, in one of the formats. */
export const reportCommand: Command = ({ file, asOf, text, format, out }) => {
  if (!format || !out) throw new CliError('needsOut');
  if (format === 'xlsx') throw new CliError('badFormat', { value: format });
  const { name, answers } = readUse(file, text);
  const assessment = assess(ruleSet, answers, asOf);
  const link = linkTo({ name, answers }, text.language);
  const context = { assessment, ruleSet, text, operator, name, checksum: rulesChecksum, link };
  writeOut(out, RENDERERS[format](inTheirWords(context)));
};

function pdfOf(context: ReportContext): Uint8Array {
  const options = { fonts: inlineFonts(), date: context.assessment.asOf, t: context.text.t };
  return new Uint8Array(renderPdf(buildReport(context), options));
}

/** A file of answers has no id; its name tells one use from another. */
function useIdOf({ name, assessment, text }: ReportContext): string {
  return nameOfUse({ name, answers: assessment.answers }, ruleSet, text);
}
