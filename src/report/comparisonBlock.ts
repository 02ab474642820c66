import type { Comparison } from '../domain/compareAnswers.ts';
import type { Risk } from '../domain/risk.ts';
import { answerLines } from './answerLines.ts';
import { rangeText } from './chips.ts';
import type { ReportContext } from './context.ts';
import type { Change, ClassMark, ComparisonBlock } from './drawnBlocks.ts';

/** Before and after of a change of answers, with every duty that goes or comes by its name. */
export function comparisonBlock(
  title: string,
  comparison: Comparison,
  context: ReportContext,
): ComparisonBlock {
  const { before, after, dropped, added, opened } = comparison;
  const titles = (rules: readonly string[]) => rules.map((rule) => context.text.t(`${rule}.title`));
  const questions = answerLines(opened, context).map((line) => line.text);
  return {
    type: 'comparison',
    title,
    before: classMark(before.risk, context),
    after: classMark(after.risk, context),
    text: classSentence(comparison, context),
    effects: effectsOf(comparison, context),
    changes: [
      ...change('dropped', titles(dropped), context),
      ...change('added', titles(added), context),
      ...change('opened', questions, context),
    ],
  };
}

function effectsOf({ before, after, dropped, added, opened }: Comparison, context: ReportContext): string[] {
  const { t } = context.text;
  const becomes = classMark(after.risk, context).text;
  const counts = { dropped: dropped.length, added: added.length, opened: opened.length };
  return [
    ...(becomes === classMark(before.risk, context).text
      ? []
      : [t('report:levers.class', { after: becomes })]),
    ...Object.entries(counts).flatMap(([kind, count]) =>
      count === 0 ? [] : [t(`report:levers.${kind}`, { count })],
    ),
  ];
}

/** True if neither the class nor a duty nor a question differs. */
export function isWithoutEffect({ before, after, changes }: ComparisonBlock): boolean {
  return before.from === after.from && before.to === after.to && changes.length === 0;
}

function classMark(risk: Risk, context: ReportContext): ClassMark {
  const { t } = context.text;
  const [from, to] = [risk.atLeast, risk.atMost];
  const [atLeast, atMost] = [t(`report:classes.${from}.short`), t(`report:classes.${to}.short`)];
  return { from, to, text: from === to ? atLeast : t('report:chips.range', { atLeast, atMost }) };
}

function classSentence({ before, after }: Comparison, context: ReportContext): string {
  const [old, fresh] = [rangeText(before.risk, context.text), rangeText(after.risk, context.text)];
  const key = old === fresh ? 'same' : 'changed';
  return context.text.t(`report:comparison.${key}`, { before: old, after: fresh });
}

function change(kind: Change['kind'], titles: readonly string[], { text }: ReportContext): Change[] {
  if (titles.length === 0) return [];
  return [{ kind, lead: text.t(`report:comparison.${kind}`, { count: titles.length }), titles }];
}
