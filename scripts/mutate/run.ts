import { join } from 'node:path';
import { composeRuleSet } from '../../src/domain/ruleFiles.ts';
import { allTexts } from '../../src/i18n/allTexts.ts';
import { createText } from '../../src/i18n/text.ts';
import { assessmentCases } from '../../tests/support/assessmentCases.ts';
import { externalCases } from '../../tests/support/externalCases.ts';
import { profiles } from '../../tests/support/profiles.ts';
import { goldenCases, lawIndexes, ruleFiles } from '../../tests/support/ruleFiles.ts';
import { readJson } from '../build/ruleFiles.ts';
import type { Detector } from './detect.ts';
import {
  assessmentDetector,
  calendarDetector,
  externalDetector,
  goldenDetectors,
  integrityDetector,
  profileDetector,
} from './detect.ts';
import { falseAlarms, judged } from './judge.ts';
import { mutantsOf } from './mutants.ts';
import type { Explanations, Report } from './report.ts';
import { reportOf } from './report.ts';

/** The tests of the rules, cheapest first. */
function allDetectors(): Detector[] {
  const approved = composeRuleSet(ruleFiles);
  return [
    calendarDetector,
    ...goldenDetectors(goldenCases),
    assessmentDetector(assessmentCases),
    profileDetector(profiles, approved, createText('de', allTexts('de'))),
    externalDetector(externalCases),
    integrityDetector(lawIndexes),
  ];
}

/**
 * Mutates the rules, one mistake at a time, and reports what the tests of the rules did not notice. Throws if they
 * fail without any mistake.
 */
export function mutateRules(root: string, progress: (done: number, of: number) => void): Report {
  const detectors = allDetectors();
  const alarms = falseAlarms(ruleFiles, detectors);
  if (alarms.length > 0) throw new Error(`fails without any mutant, see npm test: ${alarms.join(', ')}`);
  const mutants = mutantsOf(ruleFiles);
  const verdicts = mutants.map((mutant, index) => {
    progress(index, mutants.length);
    return judged(ruleFiles, mutant, detectors);
  });
  return reportOf(verdicts, readJson(join(root, 'tests/cases/mutants.json')) as Explanations);
}
