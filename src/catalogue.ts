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
