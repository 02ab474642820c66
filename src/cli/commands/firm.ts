import { firmJson } from '../../firm/firmJson.ts';
import { buildFirmReport } from '../../firm/firmReport.ts';
import { operator } from '../../operator.ts';
import { registerCsv, registerTable } from '../../register/registerTable.ts';
import type { SummaryContext } from '../../register/summary.ts';
import { summaryOf } from '../../register/summary.ts';
import type { Use } from '../../register/use.ts';
import { printUsesFile } from '../../register/usesFile.ts';
import { renderRegisterPdf } from '../../report/pdf/renderRegisterPdf.ts';
import { renderFirmMarkdown } from '../../report/renderFirmMarkdown.ts';
import { ruleSet } from '../../ruleset.ts';
import { rulesChecksum } from '../../rulesChecksum.ts';
import type { WrittenTable } from '../../tables/model.ts';
import { xlsxOf } from '../../tables/writeXlsx.ts';
import { CliError } from '../cliError.ts';
import { inlineFonts } from '../inlineFonts.ts';
import { readSaved } from '../input.ts';
import type { Command, Format } from '../options.ts';
import { print, writeOut } from '../output.ts';

type Writer<Written> = (uses: readonly Use[], context: SummaryContext) => Written;

/** What programs read as bytes, so that it needs a file. */
const FILES: Readonly<Partial<Record<Format, Writer<Uint8Array | Promise<Uint8Array>>>>> = {
  pdf: pdfOf,
  xlsx: (uses, context) => xlsxOf(tableOf(uses, context), context.asOf),
};
const TEXTS: Readonly<Partial<Record<Format, Writer<string>>>> = {
  md: (uses, context) => renderFirmMarkdown(buildFirmReport(uses, context)),
  json: (uses, context) => firmJson(uses, context, rulesChecksum),
  csv: (uses, context) => registerCsv(tableOf(uses, context), context.text),
};

/** Writes or prints what comes out for all uses of a file saved on the overview page. */
export const firmCommand: Command = async ({ file, asOf, text, format, out }) => {
  const context = { ruleSet, asOf, text, operator };
  const [bytes, words] = format === undefined ? [] : [FILES[format], TEXTS[format]];
  if (bytes && out !== undefined) return writeOut(out, await bytes(readSaved(file, text), context));
  if (!words) throw new CliError('needsFirmOut');
  const written = words(readSaved(file, text), context);
  if (out === undefined) print(written);
  else writeOut(out, written);
};

function tableOf(uses: readonly Use[], context: SummaryContext): WrittenTable {
  const summaries = uses.map((use) => summaryOf(use, context));
  return registerTable(summaries, context.text, (instant) => instant.slice(0, 10));
}

function pdfOf(uses: readonly Use[], context: SummaryContext): Uint8Array {
  const { asOf, text } = context;
  const options = { fonts: inlineFonts(), date: asOf, t: text.t, data: printUsesFile(uses, asOf) };
  return new Uint8Array(renderRegisterPdf(buildFirmReport(uses, context), options));
}
