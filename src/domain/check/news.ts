import type { RuleParts } from '../ruleFiles.ts';
import { isIsoDate } from '../time.ts';
import type { Problem } from './problem.ts';

/** Does each entry have a real date, and does every rule, transition and guideline that it names exist? */
export function checkNews({ news, rules, sources }: RuleParts): Problem[] {
  const transitions = new Map(rules.map(({ item }) => [item.id, item.transitions.map(({ id }) => id)]));
  const known = new Set(sources.map(({ item }) => item.id));
  return news.flatMap(({ file, item: { id: item, date, starts, rules: named, guidelines = [] } }) => {
    const problems = (code: Problem['code'], details: readonly string[]) =>
      details.map((detail): Problem => ({ code, file, item, detail }));
    const all = starts ? [...named, starts.rule] : named;
    const later = starts?.transition === undefined ? [] : [starts.transition];
    return [
      ...problems('bad-date', isIsoDate(date) ? [] : [date]),
      ...problems(
        'no-such-rule',
        all.filter((rule) => !transitions.has(rule)),
      ),
      ...problems(
        'no-such-transition',
        later.filter((id) => !transitions.get(starts?.rule ?? '')?.includes(id)),
      ),
      ...problems(
        'no-such-source',
        guidelines.filter((id) => !known.has(id)),
      ),
    ];
  });
}
