import { answerLines } from '../report/answerLines.ts';
import { dateText } from '../report/dates.ts';
import type { DocumentContext } from './context.ts';
import { reasons } from './fits.ts';
import type { Kind } from './kind.ts';
import type { DocumentBlock } from './model.ts';
import { part } from './parts.ts';

/** The end of every document: the answers it rests on, that it is a template, and as of when. */
export function closing(kind: Kind, context: DocumentContext): DocumentBlock[] {
  const { text } = context;
  const ids = [...reasons(kind.when, context), ...kind.restsOn];
  const lines = answerLines(ids, context).filter(({ answer }) => answer !== '');
  const header = [text.t('report:pdf.question'), text.t('report:pdf.answer')];
  const rows = lines.map((line) => [line.text, line.answer]);
  return [
    ...part('closing.answers', text),
    ...(rows.length > 0 ? [{ type: 'table', header, rows } as const] : []),
    ...templateNote(context),
  ];
}

/** That it is a template, and as of when. */
export function templateNote({ assessment, text }: DocumentContext): DocumentBlock[] {
  return part('closing.template', text, {
    date: dateText(assessment.asOf, text),
    checkedOn: dateText(assessment.ruleSet.checkedOn, text),
    version: assessment.ruleSet.version,
  });
}
