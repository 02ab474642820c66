import { isObject } from '../domain/isObject.ts';
import type { Signup } from '../operator.ts';
import type { Field } from './form.ts';
import { FIELDS } from './form.ts';
import { ownName } from './request.ts';

export type Outcome =
  | { kind: 'sent' }
  /** The service is overloaded or out of order: it may work later. */
  | { kind: 'busy' }
  /** The service does not take it; its own words, and the fields that it names. */
  | { kind: 'rejected'; messages: readonly string[]; fields: readonly Field[] };

/**
 * What the answer of the receiver means. A success whose body is empty or no JSON counts as sent: form services
 * of static hosts answer with a page. `body`: the answer read as JSON, or nothing.
 */
export function outcomeOf(status: number, body: unknown, fieldMap: Signup['fieldMap']): Outcome {
  if (status === 429 || status >= 500) return { kind: 'busy' };
  const said = isObject(body) ? (body['success'] ?? body['ok']) : undefined;
  if (status >= 200 && status < 300 && said !== false && said !== 'false') return { kind: 'sent' };
  const errors = errorsOf(body);
  const named = errors.map(({ field }) => ownName(String(field), fieldMap));
  return {
    kind: 'rejected',
    messages: errors.map(({ message }) => message).filter((each) => typeof each === 'string'),
    fields: FIELDS.filter((field) => named.includes(field)),
  };
}

type Complaint = { field?: unknown; message?: unknown };

/** Services say it in four ways: `errors`, a list or one; `error`; `message`. */
function errorsOf(body: unknown): Complaint[] {
  if (!isObject(body)) return [];
  const said = body['errors'] ?? body['error'] ?? body['message'] ?? [];
  const list: readonly unknown[] = Array.isArray(said) ? said : [said];
  return list.map((each) => (isObject(each) ? each : { message: each }));
}
