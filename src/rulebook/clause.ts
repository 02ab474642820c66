import type { Condition, Leaf, RuleId } from '../domain/types.ts';
import type { RuleSet } from '../domain/ruleSet.ts';
import type { Text } from '../i18n/text.ts';
import { citationText } from '../report/citation.ts';
import { optionTexts } from '../report/optionTexts.ts';
import type { Clause } from './model.ts';
import { anchors, definitionTitle } from './names.ts';

/** Says a condition in words, with the texts of questions and answers as users see them. */
export function clauseOf(condition: Condition, ruleSet: RuleSet, text: Text): Clause {
  const say = (each: Condition) => clauseOf(each, ruleSet, text);
  const group = (kind: string, parts: readonly Condition[]): Clause => ({
    type: 'group',
    lead: text.t(`rulebook:condition.${kind}`),
    parts: parts.map(say),
  });
  if ('all' in condition) return group('all', condition.all.flatMap(partsOfAll));
  if ('any' in condition) return group('any', condition.any);
  if ('not' in condition) return isAlways(condition.not) ? group('never', []) : group('not', [condition.not]);
  if ('definition' in condition) {
    const { definition } = condition;
    return {
      type: 'reference',
      text: definitionTitle(definition, text),
      anchor: anchors.definition(definition),
    };
  }
  return 'rule' in condition ? ruleClause(condition, ruleSet, text) : answerClause(condition, ruleSet, text);
}

function isAlways(condition: Condition): boolean {
  return 'all' in condition && condition.all.length === 0;
}

/** What stands at the head of a file wraps the condition of a rule once more; said aloud it is one list. */
function partsOfAll(condition: Condition): readonly Condition[] {
  return 'all' in condition ? condition.all.flatMap(partsOfAll) : [condition];
}

function ruleClause(ref: { rule: RuleId; exceptedBy?: string }, ruleSet: RuleSet, text: Text): Clause {
  const title = text.t(`${ref.rule}.title`);
  const exception = ruleSet.rules[ref.rule]?.exceptions.find((each) => each.id === ref.exceptedBy);
  return {
    type: 'reference',
    text: exception
      ? text.t('rulebook:condition.excepted', { title, exception: citationText(exception.citation, text) })
      : text.t('rulebook:condition.rule', { title }),
    anchor: anchors.rule(ref.rule),
  };
}

function answerClause(leaf: Leaf, { catalogue }: RuleSet, text: Text): Clause {
  const { question } = leaf;
  const labels = valuesOf(leaf).map((value) => optionTexts(question, value, catalogue, text).label);
  return {
    type: 'answer',
    question: text.t(`questions:questions.${question}.question`),
    answer: labels.length === 1 ? labels.join() : oneOf(labels, text),
  };
}

/** Labels may contain commas, so each stands in quotes: `„A, B“ oder „C“`. */
function oneOf(labels: readonly string[], { t }: Text): string {
  const list = new Intl.ListFormat(t('report:dates.locale'), { type: 'disjunction' });
  return list.format(labels.map((option) => t('rulebook:condition.option', { option })));
}

function valuesOf(leaf: Leaf): readonly string[] {
  if ('includes' in leaf) return [leaf.includes];
  if ('isOneOf' in leaf) return leaf.isOneOf;
  return [typeof leaf.is === 'string' ? leaf.is : leaf.is ? 'yes' : 'no'];
}
