import type { RuleParts } from '../ruleFiles.ts';
import { isIsoDate } from '../time.ts';
import type { Problem } from './problem.ts';

/** Does each program serve uses that exist, and does each of its facts have an id of its own and a real date? */
export function checkPrograms({ programs, useCases }: RuleParts): Problem[] {
  const known = new Set(useCases.map(({ item }) => item.id));
  return programs.flatMap(({ file, item: { id: item, uses, facts = [] } }) => {
    const ids = facts.map((fact) => fact.id);
    const problems = (code: Problem['code'], details: readonly string[]) =>
      details.map((detail): Problem => ({ code, file, item, detail }));
    return [
      ...problems(
        'no-such-use',
        uses.filter((use) => !known.has(use)),
      ),
      ...problems(
        'duplicate',
        ids.filter((id, index) => ids.indexOf(id) !== index),
      ),
      ...problems(
        'bad-date',
        facts.map(({ date }) => date).filter((date) => !isIsoDate(date)),
      ),
    ];
  });
}
