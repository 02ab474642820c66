import type { Finding } from '../domain/finding.ts';
import { isDue } from '../domain/finding.ts';
import { openOf } from './answerLines.ts';
import type { ReportContext } from './context.ts';
import type { AnswerLine } from './model.ts';

/** Is it open whether this applies at all? What applies unless an exception takes it away is a task already. */
export function isUndecided(finding: Finding): boolean {
  return finding.applies === 'unknown' && !isDue(finding);
}

/** It is open only because a question was not answered yet: that may hold back the duties of a dozen professions. */
export function waitsForAnswer(finding: Finding, context: ReportContext): boolean {
  return isUndecided(finding) && openOf(finding, context).some(({ answer }) => answer === '');
}

/** The questions that keep findings open, each once. */
export function questionsOf(findings: readonly Finding[], context: ReportContext): readonly AnswerLine[] {
  return onceEach(findings.flatMap((each) => openOf(each, context)));
}

/** Each question once. */
export function onceEach(lines: readonly AnswerLine[]): readonly AnswerLine[] {
  return [...new Map(lines.map((line) => [line.question, line])).values()];
}
