import { createHash } from 'node:crypto';

/** Nothing from elsewhere, nothing inline but the styles whose hash is named. `frame-ancestors` works only as a header. */
export function policyOf(styles: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' '${hashOf(styles)}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
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
