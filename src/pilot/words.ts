import { openText } from '../i18n/openText.ts';
import type { Text } from '../i18n/text.ts';
import { CHOICES } from './form.ts';
import type { ResultSummary, SignupRecord } from './record.ts';

/** The summary of a result in words, exactly as it is sent. */
export function summaryText(result: ResultSummary, { t, has }: Text): string {
  const use = `use-cases:useCases.${result.useCase}.title`;
  const summary = t('pilot:result.summary', {
    class: classText(result.resultClass, t),
    open: openIn(result, t),
    useCase: has(use) ? t(use) : result.useCase,
  });
  const { hardestTasks: tasks } = result;
  return tasks === '' ? summary : `${summary} ${t('pilot:result.tasks', { tasks })}`;
}

/** Tasks and questions apart, as the result counts them. */
function openIn({ openPoints, openQuestions }: ResultSummary, t: Text['t']): string {
  if (openQuestions === undefined) return t('pilot:result.together', { count: openPoints });
  return openText({ tasks: openPoints - openQuestions, questions: openQuestions }, { t });
}

/** A class, or the interval between two. */
export function classText(resultClass: string, t: Text['t']): string {
  const names = resultClass.split('-').map((each) => t(`report:classes.${each}.name`));
  return names.length === 1
    ? (names[0] ?? '')
    : t('report:chips.range', { atLeast: names[0] ?? '', atMost: names[1] ?? '' });
}

/** What is sent, line by line, for people; fields left empty are left out. `message` comes last. */
export function linesOf(record: SignupRecord, text: Text): string[] {
  const { t } = text;
  const line = (field: string, value: string) =>
    value === '' ? [] : [t('pilot:line', { label: t(`pilot:lines.${field}`), value })];
  return [
    ...line('kind', t(`pilot:form.kind.options.${record.kind}`)),
    ...(['name', 'company', 'email', 'phone'] as const).flatMap((field) => line(field, record[field])),
    ...(Object.keys(CHOICES) as (keyof typeof CHOICES)[]).flatMap((field) =>
      line(field, record[field] && t(`pilot:form.${field}.options.${record[field]}`)),
    ),
    ...summaryLines(record, text),
    ...line('campaign', record.campaign),
    ...line('message', record.message),
  ];
}

/** What the visitor agreed to send of the result, after the sentence of the consent; nothing where that was not ticked. */
function summaryLines(record: SignupRecord, text: Text): string[] {
  const { resultClass, openPoints, openQuestions, useCase, hardestTasks = '', consentText = '' } = record;
  if (resultClass === undefined || openPoints === undefined || useCase === undefined) return [];
  return [consentText, summaryText({ resultClass, openPoints, openQuestions, useCase, hardestTasks }, text)];
}
