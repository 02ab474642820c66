import { allTexts } from '../i18n/allTexts.ts';
import type { Text } from '../i18n/text.ts';
import { createText } from '../i18n/text.ts';
import { readOptions } from './options.ts';
import { CliError, reasonOf } from './cliError.ts';
import { complain, endWithReader } from './output.ts';
import { assessCommand } from './commands/assess.ts';
import { bulkCommand } from './commands/bulk.ts';
import { checkEngineCommand } from './commands/checkEngine.ts';
import { firmCommand } from './commands/firm.ts';
import { importCommand } from './commands/import.ts';
import { leadsCommand } from './commands/leads.ts';
import { nextCommand } from './commands/next.ts';
import { reportCommand } from './commands/report.ts';
import type { Command } from './options.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  next: nextCommand,
  assess: assessCommand,
  report: reportCommand,
  bulk: bulkCommand,
  firm: firmCommand,
  import: importCommand,
  leads: leadsCommand,
  'check-engine': checkEngineCommand,
};

/** Runs one command. Every mistake of the caller is one line on stderr and exit status 2. */
async function main(args: readonly string[]): Promise<number> {
  let text: Text = createText('de', allTexts('de'));
  try {
    const [name = '', ...rest] = args;
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new CliError('usage');
    const options = readOptions(rest);
    if (options.language !== 'de') text = createText(options.language, allTexts(options.language));
    await command({ ...options, text: text.on(options.asOf) });
    return 0;
  } catch (error) {
    const { code, values } =
      error instanceof CliError ? error : { code: 'failed', values: { reason: reasonOf(error) } };
    complain(text.t(`cli:${code}`, values));
    return 2;
  }
}

endWithReader();
process.exitCode = await main(process.argv.slice(2));
