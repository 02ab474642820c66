import { operator } from '../../operator.ts';
import { countLeads } from '../../pilot/leads/countLeads.ts';
import { readLeads } from '../../pilot/leads/readLeads.ts';
import { renderLeads } from '../renderLeads.ts';
import { CliError } from '../cliError.ts';
import type { Command } from '../options.ts';
import { print, writeOut } from '../output.ts';
import { readEnquiries } from '../readEnquiries.ts';

/** Sums up enquiries of the pilot form as Markdown, as far as can be told without saying who sent them. */
export const leadsCommand: Command = ({ file, text, out }) => {
  const read = readLeads(readEnquiries(file), operator.signup.fieldMap);
  if ('code' in read) throw new CliError(`leads.problems.${read.code}`, { file, line: String(read.line) });
  const report = renderLeads(countLeads(read.leads), read.left, text);
  if (out === undefined) print(report);
  else writeOut(out, report);
};
