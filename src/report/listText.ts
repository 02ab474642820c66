/** Parts of a sentence as a list: „A, B und C“. */
export function listText(parts: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
}
