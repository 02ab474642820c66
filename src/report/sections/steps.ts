import type { Verdict } from '../../domain/verdict.ts';
import type { ReportContext } from '../context.ts';
import type { Step } from '../model.ts';
import { openDuties } from '../planTasks.ts';
import { openPoints } from './open.ts';
import { tipsOf } from '../tips.ts';

const MOST_STEPS = 3;
/** A tip begins with a sentence that stands alone. */
const FIRST_SENTENCE = /^.+?[.!?](?=\s|$)/u;

/** The next three steps by name: questions that decide, then duties, the most urgent first, then practical advice. */
export function stepsOf({ kind }: Verdict, context: ReportContext): readonly Step[] {
  const duties = openDuties(context).map(({ rule }) => ({ title: context.text.t(`${rule}.title`), rule }));
  const questions = kind === 'open' ? questionSteps(context) : [];
  const tips = kind === 'yes' || kind === 'yesIf' ? tipSteps(context) : [];
  return [...questions, ...duties, ...tips].slice(0, MOST_STEPS);
}

function questionSteps(context: ReportContext): readonly Step[] {
  return openPoints(context).map(({ question, text }) => ({
    title: context.text.t('report:verdict.answer', { question: text }),
    question,
  }));
}

function tipSteps(context: ReportContext): readonly Step[] {
  return tipsOf(context).map((tip) => {
    const title = FIRST_SENTENCE.exec(tip)?.[0] ?? tip;
    return { title, more: tip.slice(title.length) };
  });
}
