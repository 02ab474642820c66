import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { ErrorObject } from 'ajv';
import { readJson } from './ruleFiles.ts';

/** A value of the wrong form is of the right kind: the rest of the settings can still be judged. */
const FORM_ONLY = new Set(['pattern', 'minLength', 'minimum']);
/** Settings with a sentence of their own; of lists and groups the name of the whole. */
const KNOWN = new Set([
  'name',
  'email',
  'bookingUrl',
  'siteUrl',
  'accent',
  'campaigns',
  'signup.url',
  'signup.honeypot',
  'legal.tradeRules.url',
  'privacy.host.country',
  'privacy.signup.country',
  'privacy.booking.country',
  'privacy.complaintAuthority.url',
]);

/** One mistake in the form: the text that explains it, and where it is. */
export type ShapeMistake = { text: string; path: string; detail: string };
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

function mistakeOf({ instancePath, keyword, message, params }: ErrorObject): ShapeMistake {
  const steps = instancePath.split('/').slice(1);
  const name = steps.filter((step) => !/^\d+$/.test(step)).join('.');
  const isKnown = FORM_ONLY.has(keyword) && KNOWN.has(name);
  return {
    text: isKnown ? `wrong.${name}` : 'wrong.shape',
    path: steps.join('.'),
    detail: [message, ...Object.values(params)].join(', '),
  };
}
