import type { Citation, RiskClass } from '../domain/types.ts';
import { RISK_CLASSES } from '../domain/types.ts';
import type { VerdictKind } from '../domain/verdict.ts';
import { VERDICTS } from '../domain/verdict.ts';
import { isObject } from '../domain/isObject.ts';
import type { Outcomes } from '../situations/agreement.ts';
import type { Outcome } from '../situations/outcome.ts';
import { CliError } from './cliError.ts';
import { readJson } from './input.ts';

const OUTCOMES_FORMAT = { kind: 'ki-check-outcomes', format: 1 } as const;

/**
 * What a tool says about the situations, as `public/schema/outcomes-1.json` describes it. Throws a CliError that names
 * the first thing that is wrong.
 */
export function readOutcomes(file: string, known: readonly string[]): Outcomes {
  const value = readJson(file);
  const { kind, format } = OUTCOMES_FORMAT;
  const fits = isObject(value) && value['kind'] === kind && value['format'] === format;
  const outcomes = fits ? value['outcomes'] : undefined;
  if (!isObject(outcomes) || Object.keys(outcomes).length === 0) throw new CliError('engine.form', { file });
  const stranger = Object.keys(outcomes).find((id) => !known.includes(id));
  if (stranger !== undefined) throw new CliError('engine.noSituation', { file, id: stranger });
  return Object.fromEntries(Object.entries(outcomes).map(([id, each]) => [id, readOutcome(file, id, each)]));
}

const isClass = (value: unknown): value is RiskClass => RISK_CLASSES.some((each) => each === value);
const isVerdict = (value: unknown): value is VerdictKind => VERDICTS.some((each) => each === value);
const isTrueOrFalse = (value: unknown): value is boolean => typeof value === 'boolean';
const isClasses = (value: unknown): value is RiskClass[] =>
  Array.isArray(value) && value.length > 0 && value.every(isClass);
const isCitation = (value: unknown): value is Citation =>
  isObject(value) && typeof value['source'] === 'string' && typeof value['provision'] === 'string';
const isCitations = (value: unknown): value is Citation[] => Array.isArray(value) && value.every(isCitation);

/** What may stand in an outcome; each but the classes may be missing. */
const FIELDS = {
  classes: isClasses,
  otherwise: isClass,
  contradiction: isTrueOrFalse,
  verdict: isVerdict,
  names: isCitations,
  claims: isCitations,
};

function readOutcome(file: string, id: string, value: unknown): Outcome {
  if (!isObject(value)) throw new CliError('engine.noObject', { file, id });
  const wrong = Object.entries(value).find(
    ([name, content]) => !Object.hasOwn(FIELDS, name) || !FIELDS[name as keyof typeof FIELDS](content),
  );
  const field = wrong?.[0] ?? ('classes' in value ? undefined : 'classes');
  if (field !== undefined) throw new CliError('engine.badField', { file, id, field });
  return value as Outcome;
}
