import { firmJson } from '../../firm/firmJson.ts';
import { buildFirmReport } from '../../firm/firmReport.ts';
import { operator } from '../../operator.ts';
import type { SummaryContext } from '../../register/summary.ts';
import type { Use } from '../../register/use.ts';
import { readUsesFile } from '../../register/usesFile.ts';
import { renderRegisterPdf } from '../../report/pdf/renderRegisterPdf.ts';
import { renderFirmMarkdown } from '../../report/renderFirmMarkdown.ts';
import { ruleSet } from '../../ruleset.ts';
import { rulesChecksum } from '../../rulesChecksum.ts';
import { CliError } from '../cliError.ts';
import { inlineFonts } from '../inlineFonts.ts';
import { readText } from '../input.ts';
import type { Command } from '../options.ts';
import { writeOut } from '../output.ts';

/** Writes or prints what comes out for all uses of a file saved on the overview page. */
export const firmCommand: Command = ({ file, asOf, text, format, out }) => {
  const context = { ruleSet, asOf, text, operator };
  if (format === 'pdf' && out !== undefined) return writeOut(out, pdfOf(usesOf(file), context));
  if (format !== 'md' && format !== 'json') throw new CliError('needsFirmOut');
  const uses = usesOf(file);
  const written =
    format === 'md'
      ? renderFirmMarkdown(buildFirmReport(uses, context))
      : firmJson(uses, context, rulesChecksum);
  if (out === undefined) process.stdout.write(written);
  else writeOut(out, written);
};

function pdfOf(uses: readonly Use[], context: SummaryContext): Uint8Array {
  const { asOf, text } = context;
  const options = { fonts: inlineFonts(), date: asOf, t: text.t };
  return new Uint8Array(renderRegisterPdf(buildFirmReport(uses, context), options));
}

function usesOf(file: string): readonly Use[] {
  const content = readUsesFile(readText(file));
  if ('uses' in content) return content.uses;
  const { problem, entry } = content;
  const code = entry === undefined ? problem : 'entry';
  throw new CliError(`usesFile.${code}`, { file, entry: String(entry ?? '') });
}
