import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { ErrorObject } from 'ajv';
import { readJson } from './ruleFiles.ts';

/** A value of the wrong form is of the right kind: the rest of the settings can still be judged. */
const FORM_ONLY = new Set(['pattern', 'minLength', 'maxLength', 'maxItems', 'minimum', 'maximum']);

/** One mistake in the form: the text that explains it, and what the text names. */
type ShapeMistake = { text: string; values: Readonly<Record<string, string>> };
export type Shape = { mistakes: readonly ShapeMistake[]; canGoOn: boolean };

/** Compares settings with operator.schema.json. `canGoOn`: everything is there and of the right kind. */
export function settingsShape(root: string, settings: unknown): Shape {
  const ajv = new Ajv({ strict: false, allErrors: true });
  const isOperator = ajv.compile(readJson(join(root, 'operator.schema.json')) as object);
  const errors = isOperator(settings) ? [] : (isOperator.errors ?? []);
  return {
    mistakes: errors.map(mistakeOf),
    canGoOn: errors.every(({ keyword }) => FORM_ONLY.has(keyword)),
  };
}

/**
 * The text follows from the keyword of the schema; of a pattern from the setting, of a list that of the whole, unless many
 * settings share the pattern as a definition.
 */
function mistakeOf({ instancePath, keyword, params, schemaPath }: ErrorObject): ShapeMistake {
  const { missingProperty, additionalProperty, allowedValues, limit, type } = params as Params;
  const inner = missingProperty ?? additionalProperty;
  const steps = [...instancePath.split('/').slice(1), ...(inner === undefined ? [] : [inner])];
  const name = steps.filter((step) => !/^\d+$/.test(step)).join('.');
  const kinds: Readonly<Record<string, string>> = {
    pattern: `.${/^#\/definitions\/(\w+)/.exec(schemaPath)?.[1] ?? name}`,
    type: `.${[type].flat().join('-')}`,
  };
  const text = steps.length === 0 ? 'wrong.file' : `wrong.${keyword}${kinds[keyword] ?? ''}`;
  const values = { choices: allowedValues?.join(', ') ?? '', limit: String(limit ?? '') };
  return { text, values: { path: steps.join('.'), ...values } };
}

/** What the checker says of a mistake, by its kind. */
type Params = {
  missingProperty?: string;
  additionalProperty?: string;
  allowedValues?: readonly string[];
  limit?: number;
  type?: string | readonly string[];
};
