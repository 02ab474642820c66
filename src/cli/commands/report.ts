import { assess } from '../../domain/assess.ts';
import { operator } from '../../operator.ts';
import { recordOf } from '../../register/record.ts';
import { buildReport } from '../../report/buildReport.ts';
import type { ReportContext } from '../../report/context.ts';
import { inTheirWords } from '../../report/context.ts';
import { renderPdf } from '../../report/pdf/renderPdf.ts';
import { renderCsv } from '../../report/renderCsv.ts';
import { renderIcs } from '../../report/renderIcs.ts';
import { renderJson } from '../../report/renderJson.ts';
import { renderMarkdown } from '../../report/renderMarkdown.ts';
import { nameOfUse } from '../../report/nameOfUse.ts';
import { rulesChecksum } from '../../rulesChecksum.ts';
import { ruleSet } from '../../ruleset.ts';
import { CliError } from '../cliError.ts';
import { inlineFonts } from '../inlineFonts.ts';
import type { Said } from '../input.ts';
import { readUse } from '../input.ts';
import { linkTo } from '../linkTo.ts';
import type { Command, Format } from '../options.ts';
import { writeOut } from '../output.ts';

type ReportFormat = Exclude<Format, 'xlsx'>;
type Renderer = (context: ReportContext, content: Said) => string | Uint8Array;

const RENDERERS: Readonly<Record<ReportFormat, Renderer>> = {
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
  const content = readUse(file, text);
  const { name, done, taken } = content;
  const assessment = assess(ruleSet, content.answers, asOf);
  const link = linkTo(content, text.language);
  const context = { assessment, ruleSet, text, operator, name, done, taken, checksum: rulesChecksum, link };
  writeOut(out, RENDERERS[format](inTheirWords(context), content));
};

function pdfOf(context: ReportContext, content: Said): Uint8Array {
  const { assessment, text } = context;
  const data = recordOf(content, assessment);
  const options = { fonts: inlineFonts(), date: assessment.asOf, t: text.t, data };
  return new Uint8Array(renderPdf(buildReport(context), options));
}

/** A file of answers has no id; its name tells one use from another. */
function useIdOf({ name, assessment, text }: ReportContext): string {
  return nameOfUse({ name, answers: assessment.answers }, ruleSet, text);
}
