import { createHash } from 'node:crypto';
import { readSettings } from './editions.ts';

/**
 * Nothing from elsewhere, nothing inline but the styles whose hash is named. `receiver`: origin to which the form of the
 * pilot project is sent, if any. `frame-ancestors` works only as a header.
 */
export function policyOf({ styles, receiver }: { styles: string; receiver: string }): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' '${hashOf(styles)}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' ${receiver}`.trim(),
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types ki-check',
  ].join('; ');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Origin of the address that the settings name for the form; empty if there is none. */
export function receiverOf(root: string): string {
  const { signup } = readSettings(root);
  return signup.url === '' ? '' : new URL(signup.url).origin;
}
