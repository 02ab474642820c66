/** Letters and digits only, so that every system can store the file. */
export function fileNamePart(name: string): string {
  const plain = name
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 60);
}

/** Parts of a file's name in a row, those with nothing to say left out. */
export function fileNameOf(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('_');
}
