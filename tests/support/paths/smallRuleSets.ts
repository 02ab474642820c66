import fc from 'fast-check';
import type { Answers, Condition, Question, Rule } from '../../../src/domain/types.ts';
import type { RuleSet } from '../../../src/domain/ruleSet.ts';

/** The questions of every small rule set. `use`, the typical use, comes first. */
const QUESTIONS = [
  { id: 'use', section: 's', type: 'single-choice', options: ['plain', 'filled'] },
  { id: 'a', section: 's', type: 'boolean' },
  { id: 'list', section: 's', type: 'multiple-choice', options: ['x', 'y', 'none'], exclusive: 'none' },
  { id: 'b', section: 's', type: 'boolean' },
  { id: 'choice', section: 's', type: 'single-choice', options: ['p', 'q'] },
] as const satisfies readonly Question[];

type Parts = { rules: readonly Rule[]; meanings?: readonly Condition[]; filled?: Answers };

/** A rule set over these questions; `filled` is what the typical use `filled` answers, `meanings` are `d0`, `d1` … */
export function smallRuleSet({ rules, meanings = [], filled = {} }: Parts): RuleSet {
  const byId = <T extends { id: string }>(list: readonly T[]) =>
    Object.fromEntries(list.map((each) => [each.id, each]));
  const head = {
    id: 'small',
    version: '1',
    checkedOn: '2026-01-01',
    evidenceUntil: '2026-01-01',
    catalogue: 'use',
  };
  const useCases = [
    { id: 'plain', group: 'g', answers: {} },
    { id: 'filled', group: 'g', answers: filled },
  ];
  const definitions = meanings.map((means, index) => ({ id: `d${index}`, citation, means }));
  return {
    ...head,
    sections: [{ id: 's' }],
    questions: byId<Question>(QUESTIONS),
    rules: byId(rules),
    useCases: byId(useCases),
    definitions: byId(definitions),
    ...{ roles: {} as RuleSet['roles'], sources: {}, penalties: {}, levers: [], renamed: [] },
  };
}

const citation = { source: 'law', provision: 'Art. 1' };

/** A rule with this condition; whatever else is given is added. */
export function smallRule(id: string, when: Condition, more: Partial<Rule> = {}): Rule {
  const dates = { checkedOn: '2026-01-01', appliesFrom: '2026-01-01' };
  const base = { id, citation, ...dates, when, exceptions: [], transitions: [], kind: 'classification' };
  return { ...base, riskClass: 'high', ...more } as Rule;
}

const leaves: readonly Condition[] = [
  { question: 'a', is: true },
  { question: 'b', is: false },
  { question: 'list', includes: 'x' },
  { question: 'list', includes: 'y' },
  { question: 'list', includes: 'none' },
  { question: 'choice', isOneOf: ['p'] },
];

/** Conditions on the small questions and, by chance, on what is named in `refs`. */
function conditions(refs: readonly Condition[]): fc.Arbitrary<Condition> {
  const leaf = fc.constantFrom(...leaves, ...refs);
  const either = fc.oneof(
    leaf,
    leaf.map((not): Condition => ({ not })),
  );
  const parts = fc.array(either, { minLength: 1, maxLength: 3 });
  const inner = fc.oneof(
    leaf,
    parts.map((any): Condition => ({ any })),
    parts.map((all): Condition => ({ all })),
  );
  const both = fc.tuple(inner, inner).map((all): Condition => ({ all }));
  return fc.oneof(inner, both);
}

/** Any small rule set: two rules, a definition of them, two rules that refer to all that. Most ask out of order. */
export function smallRuleSets(filled: Answers): fc.Arbitrary<RuleSet> {
  const refs: readonly Condition[] = [{ rule: 'r0' }, { rule: 'r1' }, { rule: 'r1', exceptedBy: 'e' }];
  const [own, basic, any] = [conditions([]), conditions(refs), conditions([...refs, { definition: 'd0' }])];
  return fc
    .tuple(own, own, own, basic, any, any, any)
    .map(([when0, when1, exception, means, when2, when3, special]) => {
      const rules = [
        smallRule('r0', when0),
        smallRule('r1', when1, { exceptions: [{ id: 'e', citation, when: exception }] }),
        smallRule('r2', when2, { kind: 'obligation', fulfilledWhen: special }),
        smallRule('r3', when3, {
          exceptions: [{ id: 'f', citation, when: exception }],
          transitions: [{ id: 't', citation, when: special, appliesFrom: '2027-01-01' }],
        }),
      ];
      return smallRuleSet({ filled, meanings: [means], rules });
    });
}
