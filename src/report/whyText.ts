import type { Answers, QuestionId } from '../domain/types.ts';
import type { Text } from '../i18n/text.ts';

const ROLES = 'roles';
const ONLY_USES = 'use';

/** Why a question is asked; what concerns only those who offer AI is left out for those who use it and no more. */
export function whyText(id: QuestionId, answers: Answers, text: Text): string {
  const address = `questions:questions.${id}`;
  const offering = `${address}.whyOffering`;
  const isSaid = String(answers[ROLES]) !== ONLY_USES && text.has(offering);
  return [`${address}.why`, ...(isSaid ? [offering] : [])].map((each) => text.t(each)).join(' ');
}
