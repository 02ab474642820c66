import { writeFileSync } from 'node:fs';
import { CliError, reasonOf } from './cliError.ts';

/** Writes a file. Throws a CliError if the system does not let it. */
export function writeOut(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, typeof content === 'string' ? printable(content) : content);
  } catch (error) {
    throw new CliError('unwritable', { file, reason: reasonOf(error) });
  }
}

/** Prints a value as JSON on the standard output. */
export function printJson(value: unknown): void {
  print(`${JSON.stringify(value, null, 2)}\n`);
}

/** Prints a text on the standard output. */
export function print(text: string): void {
  process.stdout.write(printable(text));
}

/** Says in one line what is wrong, or what was left out. */
export function complain(sentence: string): void {
  process.stderr.write(`${printable(sentence).replace(/\s*\n\s*/g, ' ')}\n`);
}

/** What a terminal would take for an order (colours, titles, the clipboard) is shown as a sign that says nothing. */
function printable(text: string): string {
  return text.replace(/(?!\r?\n|\t)\p{Control}/gu, '\ufffd');
}

/** A reader that has seen enough, such as `head`, closes the pipe: that is no mistake. */
export function endWithReader(): void {
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 2));
}
