import type { Signup } from '../operator.ts';
import type { SignupRecord } from './record.ts';

export type SignupRequest = { headers: Record<string, string>; body: string | URLSearchParams };

/**
 * The record as the receiver wants it: names replaced, constants added. Only headers that need no permission, and
 * for `form` a body that needs no question beforehand (CORS preflight). `trap`: what stands in the field for
 * robots; it is handed on, so that the receiver's filter sees it and no enquiry vanishes here.
 */
export function requestOf(record: SignupRecord, trap: string, signup: Signup): SignupRequest {
  const { format, fieldMap, extra, honeypot } = signup;
  const renamed = Object.entries(record).flatMap(([key, value]) => {
    const name = Object.hasOwn(fieldMap, key) ? fieldMap[key] : key;
    return typeof name === 'string' ? [[name, value] as const] : [];
  });
  const all = [...renamed, ...Object.entries(extra), ...(trap === '' ? [] : [[honeypot, trap] as const])];
  const headers = { Accept: 'application/json' };
  if (format === 'form') {
    return { headers, body: new URLSearchParams(all.map(([name, value]) => [name, String(value)])) };
  }
  return {
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(Object.fromEntries(all)),
  };
}

/** Our name for a field of the receiver. */
export function ownName(name: string, fieldMap: Signup['fieldMap']): string {
  return Object.keys(fieldMap).find((key) => fieldMap[key] === name) ?? name;
}
