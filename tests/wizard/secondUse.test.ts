import { describe, expect, test } from 'vitest';
import { isInSecondPart } from '../../src/domain/parts.ts';
import type { Answers } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import type { FirmProfile } from '../support/firms.ts';
import { firms } from '../support/firms.ts';
import { CLASS, screensOf } from '../support/screens.ts';

const COMMON = ['marketing-texts', 'internal-documents', 'invoices', 'email-sorting', 'advertising-images'];
/** With the screen that says the class, without the list or the start page where the use is chosen. */
const MOST_TO_CLASS = 4;
/** With the result. */
const MOST = 8;
/** What earlier uses have said besides the profile; more where the firm lies in Germany. */
const AUSTRIAN: Answers = { 'company-size': 'sme' };
const GERMAN: Answers = { ...AUSTRIAN, place: 'de', 'data-staff': 'under-20', 'dpo-appointed': false };

/** What the firm says about data in the use that says most, of those outside the areas of the AI Act. */
function dataOf({ uses }: FirmProfile): Answers {
  const harmless = uses.filter(({ answers }) => String(answers['areas']) === 'none');
  const all = harmless.map(({ answers }) =>
    Object.entries(answers).filter(([id]) => isInSecondPart(id, ruleSet)),
  );
  return Object.fromEntries(all.sort((a, b) => b.length - a.length)[0] ?? []);
}

const rows = firms.flatMap((profile) =>
  [AUSTRIAN, GERMAN]
    .map((known) => ({ ...profile.firm, ...known }))
    .flatMap((firm) => [
      ...COMMON.map((useCase) => ({ useCase, given: dataOf(profile), firm, id: profile.id })),
      ...profile.uses
        .filter(({ answers }) => String(answers['areas']) === 'none')
        .map(({ answers }) => ({
          useCase: String(answers['use-case']),
          given: answers,
          firm,
          id: profile.id,
        })),
    ]),
);

describe('a second use', () => {
  test.each(rows)('$id, $firm.place: $useCase', ({ useCase, given, firm }) => {
    const screens = screensOf(useCase, given, firm);
    expect(screens.slice(0, screens.indexOf(CLASS) + 1).length, screens.join('\n')).toBeLessThanOrEqual(
      MOST_TO_CLASS,
    );
    expect(screens.length, screens.join('\n')).toBeLessThanOrEqual(MOST);
  });

  test('the table has the doctor with both tools, and what a firm is known for is not asked again', () => {
    const doctor = rows.filter(({ id }) => id === 'doctor');
    expect(doctor.map(({ useCase }) => useCase)).toEqual(
      expect.arrayContaining(['internal-documents', 'phone-assistant']),
    );
    const asked = doctor
      .flatMap(({ useCase, given, firm }) => screensOf(useCase, given, firm))
      .join(' ')
      .split(' ');
    expect(asked.filter((id) => ruleSet.questions[id]?.about === 'firm')).toEqual([]);
    expect(screensOf('invoices', {}, {}).join(' ')).toContain('literacy-measures');
  });
});
