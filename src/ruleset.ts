import { composeRuleSet } from './domain/ruleFiles.ts';

/** Every rule file, keyed by its path below `rules/`. The build has checked shapes and references. */
const modules = import.meta.glob<unknown>(
  [
    '../rules/*.json',
    '../rules/*/*.json',
    '!**/*.schema.json',
    '!**/*.cases.json',
    '!../rules/programs.json',
    '!../rules/news.json',
    '!../rules/separate.json',
    '!../rules/law-index/*',
    '!../rules/profiles/*',
  ],
  { eager: true, import: 'default' },
);

const files = Object.fromEntries(
  Object.entries(modules).map(([path, content]) => [path.replace('../rules/', ''), content]),
);

/** The rule set in force, put together from `rules/`. */
export const ruleSet = composeRuleSet(files);
