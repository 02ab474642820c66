import type { Text } from '../../i18n/text.ts';
import type { Sheet } from '../../tables/model.ts';
import type { Drafts } from './drafts.ts';
import type { Column, Layout } from './layout.ts';

/** What is odd about a sheet, in sentences. */
export function oddLines(
  { merged, formulas, unsolved }: Sheet,
  { above, columns, isHeadless }: Omit<Layout, 'rows'>,
  { t }: Text,
): string[] {
  const odd = Object.entries({ above, merged, formulas, unsolved }).filter(([, count]) => count > 0);
  const first = columns.map(({ heading }) => heading).filter(Boolean);
  return [
    ...(isHeadless ? [t('lists:headless', { first: first.join(' · ') })] : []),
    ...odd.map(([what, count]) => t(`lists:${what}`, { count })),
  ];
}

/** What of a list is not taken over, in sentences: columns first, then cells and rows from top to bottom. */
export function leftLines(
  columns: readonly Column[],
  { left, nameless }: Omit<Drafts, 'drafts'>,
  { t }: Text,
): string[] {
  const unmapped = columns.filter(({ field }) => field === undefined);
  const list = unmapped.map(
    ({ heading, index }) => heading || t('lists:columns.unnamed', { number: index + 1 }),
  );
  const cells = left.map(({ why, ...cell }) => ({ line: cell.line, said: t(`lists:left.${why}`, cell) }));
  const rows = nameless.map((row) => ({ line: row.line, said: t('lists:left.nameless', row) }));
  return [
    ...(list.length > 0 ? [t('lists:left.unmapped', { list: list.join(', ') })] : []),
    ...[...cells, ...rows].sort((a, b) => a.line - b.line).map(({ said }) => said),
  ];
}
