import { operator } from '../../operator.ts';
import { buildRegisterReport } from '../../register/registerReport.ts';
import type { Use } from '../../register/use.ts';
import { readUsesFile } from '../../register/usesFile.ts';
import { renderRegisterPdf } from '../../report/pdf/renderRegisterPdf.ts';
import { ruleSet } from '../../ruleset.ts';
import { CliError } from '../cliError.ts';
import { inlineFonts } from '../inlineFonts.ts';
import { readText } from '../input.ts';
import type { Command } from '../options.ts';
import { writeOut } from '../output.ts';

/** Writes all uses of a file saved on the overview page as one PDF. */
export const registerCommand: Command = ({ file, asOf, text, out }) => {
  if (!out) throw new CliError('needsTarget');
  const report = buildRegisterReport(usesOf(file), { ruleSet, asOf, text, operator });
  writeOut(out, new Uint8Array(renderRegisterPdf(report, { fonts: inlineFonts(), date: asOf, t: text.t })));
};

function usesOf(file: string): readonly Use[] {
  const content = readUsesFile(readText(file));
  if ('uses' in content) return content.uses;
  const { problem, entry } = content;
  const code = entry === undefined ? problem : 'entry';
  throw new CliError(`usesFile.${code}`, { file, entry: String(entry ?? '') });
}
