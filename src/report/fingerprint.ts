/** Start values of four independent runs of 32-bit FNV-1a (Fowler, Noll, Vo); the first is the standard one. */
const OFFSETS = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];
const PRIME = 0x01000193;

/** A short fingerprint of a text, 32 hexadecimal digits. Identifies a file; not for security. */
export function fingerprint(text: string): string {
  return OFFSETS.map((offset) => fnv1a(text, offset).toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase();
}

function fnv1a(text: string, offset: number): number {
  let hash = offset;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  }
  return hash >>> 0;
}
