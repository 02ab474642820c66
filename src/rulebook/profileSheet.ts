import type { Assessment } from '../domain/assess.ts';
import { assess } from '../domain/assess.ts';
import type { Finding } from '../domain/finding.ts';
import type { Journey } from '../domain/journey.ts';
import { replay } from '../domain/journey.ts';
import { isBetweenParts } from '../domain/parts.ts';
import type { RuleSet } from '../domain/ruleSet.ts';
import type { Text } from '../i18n/text.ts';
import { answerText } from '../report/answerLines.ts';
import { rangeText, todayText } from '../report/chips.ts';
import { citationLink } from '../report/citation.ts';
import { startText } from '../report/dates.ts';
import { isMine } from '../domain/owner.ts';
import type { Profile, ProfileRow, ProfileSheet } from './profileModel.ts';

const REVIEW = 1;
const INTERIM = 1;
type Context = { assessment: Assessment; ruleSet: RuleSet; text: Text };

/** Assesses a profile on the day up to which the rules were checked. Unanswered questions stay open. */
export function profileSheet({ id, answers }: Profile, ruleSet: RuleSet, text: Text): ProfileSheet {
  const assessment = assess(ruleSet, answers, ruleSet.checkedOn);
  const journey = replay(ruleSet, answers, ruleSet.checkedOn);
  const context = { assessment, ruleSet, text };
  const { risk, findings } = assessment;
  const rows = findings.filter((each) => isRow(each, context));
  const isDuty = (each: Finding) => each.citation.source === 'ai-act';
  return {
    id,
    title: text.t(`rulebook:profiles.${id}`),
    result: rangeText(risk, text),
    today: todayText(risk, text),
    grounds: findings
      .filter((each) => risk.grounds.includes(each.rule))
      .map((each) => ({ title: titleOf(each, text), citation: citationLink(each.citation, ruleSet, text) })),
    answers: answersOf(journey, ruleSet, text),
    duties: rows.filter((each) => isDuty(each) && each.applies === true).map((each) => rowOf(each, context)),
    checks: rows.filter((each) => !isDuty(each)).map((each) => rowOf(each, context)),
    screens: screensOf(journey, ruleSet),
  };
}

function screensOf(journey: Journey, ruleSet: RuleSet): number {
  const questions = journey.path.filter((step) => step.origin === 'given').length;
  return questions + (isBetweenParts(journey, ruleSet) ? INTERIM : 0) + REVIEW;
}

function answersOf({ path }: Journey, ruleSet: RuleSet, text: Text): ProfileSheet['answers'] {
  return path.flatMap(({ question: id, answer, origin }) => {
    const question = ruleSet.questions[id];
    if (!question) return [];
    return {
      question: text.t(`questions:questions.${id}.question`),
      answer: answerText(question, answer, ruleSet.catalogue, text),
      isPrefilled: origin === 'use-case',
    };
  });
}

/** Obligations that apply or may apply, without duties of others that nobody has to confirm. */
function isRow(finding: Finding, { assessment, text }: Context): boolean {
  if (finding.kind !== 'obligation' || finding.applies === false) return false;
  return isMine(finding, assessment) !== false || text.has(`${finding.rule}.confirm`);
}

function rowOf(finding: Finding, { assessment, ruleSet, text }: Context): ProfileRow {
  const mine = isMine(finding, assessment);
  const owner = mine === true ? 'mine' : mine === 'unknown' ? 'open' : 'vendor';
  const isDisputed = finding.disputedFrom !== undefined && finding.status !== 'in-force';
  return {
    title: titleOf(finding, text),
    outcome: text.t(`report:outcomes.${finding.outcome}`),
    start: isDisputed
      ? text.t(`${finding.rule}.dispute`)
      : startText(finding.appliesFrom, assessment.asOf, text),
    owner: text.t(`rulebook:sheets.owners.${owner}`),
    citation: citationLink(finding.citation, ruleSet, text),
  };
}

function titleOf(finding: Finding, { t }: Text): string {
  return t(`${finding.rule}.title`);
}
