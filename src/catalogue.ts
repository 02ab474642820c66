import file from '../rules/use-cases.json';

export type CatalogueGroup = { group: string; useCases: readonly string[] };

const groups = [...new Set(file.useCases.map((each) => each.group))];

/** The typical uses in their groups, without the rules behind them: the start page needs no more. */
export const catalogue: readonly CatalogueGroup[] = groups.map((group) => ({
  group,
  useCases: file.useCases.filter((each) => each.group === group).map((each) => each.id),
}));

/** The use for whatever has no tile of its own: the last one. */
export const ANYTHING_ELSE = file.useCases.at(-1)?.id ?? '';

/** What a search has found, with that one at the end: it always fits. */
export function withAnythingElse(found: readonly string[]): string[] {
  return [...found.filter((id) => id !== ANYTHING_ELSE), ANYTHING_ELSE];
}

/** The uses that most people come with: the first tiles on the start page. */
export const FAVOURITES = [
  'marketing-texts',
  'customer-chatbot',
  'applicant-screening',
  'advertising-images',
  'invoices',
  'internal-documents',
] as const;

/** How many typical uses there are, without the one for anything else. */
export const USE_CASES = file.useCases.length - 1;

/** The group in which a typical use stands. */
export function groupOf(id: string): string {
  return file.useCases.find((each) => each.id === id)?.group ?? '';
}

/** The sign of a typical use, as an SVG path. */
export function signOf(id: string): string {
  return file.useCases.find((each) => each.id === id)?.sign ?? '';
}
