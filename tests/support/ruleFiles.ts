import type { LawIndex } from '../../src/domain/lawIndex.ts';
import type { RuleFiles } from '../../src/domain/ruleFiles.ts';
import type { Answers, IsoDate } from '../../src/domain/types.ts';

const rules = import.meta.glob<unknown>(
  [
    '../../rules/*.json',
    '../../rules/*/*.json',
    '!**/*.schema.json',
    '!**/*.cases.json',
    '!**/law-index/*',
    '!**/profiles/*',
  ],
  { eager: true, import: 'default' },
);
const cases = import.meta.glob<GoldenFile>('../../rules/*/*.cases.json', { eager: true, import: 'default' });
const indexes = import.meta.glob<LawIndex>('../../rules/law-index/*.json', {
  eager: true,
  import: 'default',
});

/** The day on which most tests look at the law. */
export const TODAY: IsoDate = '2026-11-29';

export type GoldenCase = {
  rule: string;
  title: string;
  answers: Answers;
  applies: boolean | 'unknown';
  fulfilled?: boolean | 'unknown';
  exception?: string;
  appliesFrom?: IsoDate;
};
type GoldenFile = { given: Answers; cases: readonly GoldenCase[] };

export const ruleFiles: RuleFiles = Object.fromEntries(
  Object.entries(rules).map(([path, content]) => [path.replace('../../rules/', ''), content]),
);
export const lawIndexes: Record<string, LawIndex> = Object.fromEntries(
  Object.entries(indexes).map(([path, index]) => [path.split('/').at(-1)?.replace('.json', '') ?? '', index]),
);
/** All golden cases, each with what its file gives. */
export const goldenCases: readonly GoldenCase[] = Object.values(cases).flatMap(({ given, cases: list }) =>
  list.map((each) => ({ ...each, answers: { ...given, ...each.answers } })),
);

/** A copy of the rule files with one of them changed. */
export function withChange(file: string, change: (content: never) => void): RuleFiles {
  const copy = structuredClone(ruleFiles) as Record<string, unknown>;
  change(copy[file] as never);
  return copy;
}
