import { objectIn } from '../domain/objectIn.ts';
import type { Posted } from './enquiry.ts';

/** What the body of a request says, as the form sends it: JSON or the fields of a form; nothing if it is neither. */
export function postedIn(body: string, type: string): Posted | undefined {
  const kind = type.split(';')[0]?.trim().toLowerCase();
  if (kind === 'application/json') return objectIn(body);
  if (kind === 'application/x-www-form-urlencoded') return Object.fromEntries(new URLSearchParams(body));
  return undefined;
}
