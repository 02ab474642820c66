import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CliError } from '../../src/cli/cliError.ts';
import { readOptions } from '../../src/cli/options.ts';
import { anyValue, fuzz } from './input.ts';

const read = (file: string): object => JSON.parse(readFileSync(file, 'utf8')) as object;
const settings = read('operator.json');

test('settings are as they should be, or refused; never a crash', async () => {
  const isOperator = new Ajv({ strict: false }).compile(read('operator.schema.json'));
  expect(isOperator(settings)).toBe(true);
  const fields = Object.keys(settings);
  await fuzz('settings', fc.tuple(fc.constantFrom(...fields), anyValue), ([field, value]) => {
    expect(typeof isOperator({ ...settings, [field]: value })).toBe('boolean');
  });
});

test('the command line reads its arguments, or says in one line what is wrong', async () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('--lang', '--as-of', '--format', '--out', 'de', '2026-11-26', 'pdf', '-', '--', 'x.json'),
  );
  await fuzz('arguments', fc.array(word, { maxLength: 7 }), (args) => {
    try {
      expect(readOptions(args).file).toBeTypeOf('string');
    } catch (error) {
      expect(error).toBeInstanceOf(CliError);
    }
  });
});
