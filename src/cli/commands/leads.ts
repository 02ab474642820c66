import { operator } from '../../operator.ts';
import { countLeads } from '../../pilot/leads/countLeads.ts';
import { readLeads } from '../../pilot/leads/readLeads.ts';
import { renderLeads } from '../renderLeads.ts';
import { CliError } from '../cliError.ts';
import { readText } from '../input.ts';
import type { Command } from '../options.ts';
import { writeOut } from '../output.ts';

/** Sums up enquiries of the pilot form as Markdown, without saying who sent them. */
export const leadsCommand: Command = ({ file, text, out }) => {
  const leads = readLeads(readText(file), operator.signup.fieldMap);
  if (!Array.isArray(leads)) {
    const values = Object.entries(leads).map(([key, value]) => [key, String(value)]);
    throw new CliError(`leads.problems.${leads.code}`, { file, ...Object.fromEntries(values) });
  }
  const report = renderLeads(countLeads(leads), text);
  if (out === undefined) process.stdout.write(report);
  else writeOut(out, report);
};
