import { answerLines } from '../report/answerLines.ts';
import { dateText } from '../report/dates.ts';
import type { DocumentContext } from './context.ts';
import { reasons } from './fits.ts';
import type { Kind } from './kind.ts';
import type { DocumentBlock } from './model.ts';
import { part } from './parts.ts';

/** What a document rests on: notes for the firm, the answers, that it is a template, and as of when. */
export function basisOf(kind: Kind, context: DocumentContext): DocumentBlock[] {
  const { text } = context;
  const found = kind.restsOnFindings?.(context) ?? [];
  const ids = [...reasons(kind.when, context), ...kind.restsOn, ...found.flatMap(({ because }) => because)];
  const lines = answerLines(ids, context).filter(({ answer }) => answer !== '');
  const header = [text.t('report:pdf.question'), text.t('report:pdf.answer')];
  const rows = lines.map((line) => [line.text, line.answer]);
  return [
    ...(kind.notes?.(context) ?? []),
    ...part('basis.answers', text),
    ...(rows.length > 0 ? [{ type: 'table', header, rows } as const] : []),
    ...templateNote(context),
  ];
}

/** What a document on several uses rests on. */
export function basisOfUses(names: readonly string[], context: DocumentContext): DocumentBlock[] {
  return [...part('basis.uses', context.text), { type: 'list', items: names }, ...templateNote(context)];
}

/** That it is a template, and as of when. */
function templateNote({ assessment, text }: DocumentContext): DocumentBlock[] {
  return part('basis.template', text, {
    date: dateText(assessment.asOf, text),
    checkedOn: dateText(assessment.ruleSet.checkedOn, text),
    version: assessment.ruleSet.version,
  });
}
