import { writeFileSync } from 'node:fs';
import { CliError } from './cliError.ts';
import { reasonOf } from './input.ts';

/** Writes a file. Throws a CliError if the system does not let it. */
export function writeOut(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new CliError('unwritable', { file, reason: reasonOf(error) });
  }
}

/** Prints a value as JSON on the standard output. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
