import { isDeepStrictEqual } from 'node:util';
import { checkRuleSet } from '../../src/domain/check/checkRuleSet.ts';
import type { RuleFile, RuleFiles } from '../../src/domain/ruleFiles.ts';
import type { RuleSet } from '../../src/domain/ruleSet.ts';
import { profileSheet } from '../../src/rulebook/profileSheet.ts';
import type { Profile } from '../../src/rulebook/profileModel.ts';
import type { Text } from '../../src/i18n/text.ts';
import type { LawIndex } from '../../src/domain/lawIndex.ts';
import type { AssessmentCase } from '../../tests/support/assessmentCases.ts';
import { actualAssessment, statedAssessment } from '../../tests/support/assessmentCases.ts';
import { calendarProblems } from '../../tests/support/calendar.ts';
import type { ExternalCase } from '../../tests/support/externalCases.ts';
import { agrees, isAnswered } from '../../tests/support/externalCases.ts';
import { actualOutcome, statedOutcome } from '../../tests/support/golden.ts';
import type { GoldenCase } from '../../tests/support/ruleFiles.ts';

/** A rule set that may have a mistake, and where the mistake would be. */
export type Suspect = { files: RuleFiles; ruleSet: RuleSet; file: string; item: string };
/** One of the tests of the rules, in process. */
export type Detector = { name: string; notices: (suspect: Suspect) => boolean };

/** Golden cases: first those of the mutated rule or file, which know it best, then all others. */
export function goldenDetectors(golden: readonly GoldenCase[]): Detector[] {
  const fails = (cases: readonly GoldenCase[], ruleSet: RuleSet) =>
    cases.some((each) => !isDeepStrictEqual(actualOutcome(each, ruleSet), statedOutcome(each)));
  const byRule = groupedByRule(golden);
  const own = ({ files, file, item }: Suspect) => {
    const inFile = ((files[file] as Partial<RuleFile>).rules ?? []).map(({ id }) => id);
    const rules = inFile.includes(item) ? [item] : inFile;
    return rules.flatMap((id) => byRule.get(id) ?? []);
  };
  return [
    { name: 'golden cases of its own', notices: (suspect) => fails(own(suspect), suspect.ruleSet) },
    { name: 'golden cases of others', notices: ({ ruleSet }) => fails(golden, ruleSet) },
  ];
}

/** Every date against the calendar of the law. */
export const calendarDetector: Detector = {
  name: 'calendar of the law',
  notices: ({ ruleSet }) => calendarProblems(ruleSet).length > 0,
};

/** Roles, ceilings of fines, levers. */
export function assessmentDetector(cases: readonly AssessmentCase[]): Detector {
  const fails = (each: AssessmentCase, ruleSet: RuleSet) =>
    !isDeepStrictEqual(actualAssessment(each, ruleSet), statedAssessment(each));
  return { name: 'whole assessments', notices: ({ ruleSet }) => cases.some((each) => fails(each, ruleSet)) };
}

/** Uses of AI that others have classified. */
export function externalDetector(cases: readonly ExternalCase[]): Detector {
  const fails = (each: ExternalCase, ruleSet: RuleSet) =>
    agrees(each, ruleSet) !== (each.difference === undefined) || !isAnswered(each, ruleSet);
  return { name: 'external cases', notices: ({ ruleSet }) => cases.some((each) => fails(each, ruleSet)) };
}

/** Profiles: their sheets are part of the repository, read and approved; any other sheet fails its test. */
export function profileDetector(profiles: readonly Profile[], approved: RuleSet, text: Text): Detector {
  const sheetOf = (each: Profile, ruleSet: RuleSet) => JSON.stringify(profileSheet(each, ruleSet, text));
  const sheets = new Map(profiles.map((each) => [each, sheetOf(each, approved)]));
  const fails = (each: Profile, ruleSet: RuleSet) => sheetOf(each, ruleSet) !== sheets.get(each);
  return { name: 'profiles', notices: ({ ruleSet }) => profiles.some((each) => fails(each, ruleSet)) };
}

/** Mistakes after which the rules may not be built, e.g. a reference to an exception that is gone. */
export function integrityDetector(indexes: Readonly<Record<string, LawIndex>>): Detector {
  return { name: 'check of the rule set', notices: ({ files }) => checkRuleSet(files, indexes).length > 0 };
}

function groupedByRule(golden: readonly GoldenCase[]): ReadonlyMap<string, readonly GoldenCase[]> {
  const groups = new Map<string, GoldenCase[]>();
  for (const each of golden) groups.set(each.rule, [...(groups.get(each.rule) ?? []), each]);
  return groups;
}
