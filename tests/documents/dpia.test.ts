import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildDocument, kindsFor } from '../../src/documents/buildDocuments.ts';
import type { CaseDocument } from '../../src/documents/model.ts';
import type { Answers } from '../../src/domain/types.ts';
import { caseOf, pdfOfDocument, wordsOf } from '../support/documents.ts';
import { linesOf as linesOfPages, openPdf } from '../support/pdf.ts';
import { profileAnswers, profiles } from '../support/profiles.ts';
import { randomWalks, walkUseCase } from '../support/walks.ts';

const base = { 'data-subjects': ['customers'], 'data-location': 'eu' };
const check = (given: Answers, useCase = 'marketing-texts') =>
  buildDocument('dpia', caseOf(walkUseCase(useCase, { ...base, ...given })));
const rowsOf = ({ blocks }: CaseDocument) =>
  blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
const linesThat = (state: string, document: CaseDocument) =>
  rowsOf(document).flatMap(([line = '', said]) => (said === state ? [line] : []));
const startOf = (line: string) => line.split(':')[0];

/** What the findings say: the result of the check, not of the document. */
function resultOf(answers: Answers): string {
  const { findings } = caseOf(answers).assessment;
  const [needed, toCheck] = ['dsgvo:art-35-dpia', 'dsgvo:dpia-to-check'].map(
    (rule) => findings.find((each) => each.rule === rule)?.applies,
  );
  if (needed === true) return 'met';
  return needed === false && toCheck === false ? 'none' : 'toCheck';
}
/** What the lines say together. */
function linesOf(answers: Answers): string {
  const document = buildDocument('dpia', caseOf(answers));
  if (linesThat('trifft zu', document).length > 0) return 'met';
  return linesThat('zu prüfen', document).length > 0 ? 'toCheck' : 'none';
}
const isOffered = (answers: Answers) => kindsFor(caseOf(answers)).includes('dpia');
const offered = profiles.filter(({ answers }) => isOffered(answers));

describe('lines and result never contradict each other', () => {
  test.each(offered.map(({ id, answers }) => [id, answers] as const))('%s', (_, answers) => {
    expect(linesOf(answers)).toBe(resultOf(answers));
  });

  test('whatever is answered', () => {
    fc.assert(
      fc.property(randomWalks, (answers) => {
        fc.pre(isOffered(answers));
        expect(linesOf(answers)).toBe(resultOf(answers));
      }),
      { numRuns: 40, seed: 18 },
    );
  });
});

test('the list of the country, and no other', () => {
  const at = wordsOf(check({ place: 'at' })).join(' ');
  expect(at).toContain('DSFA-V');
  expect(at).not.toContain('Datenschutzkonferenz');
  const de = wordsOf(check({ place: 'de' })).join(' ');
  expect(de).toContain('Datenschutzkonferenz');
  expect(de).not.toContain('DSFA-V');
  expect(wordsOf(check({ place: 'eu' })).join(' ')).toContain('Art. 35 Abs. 4 DSGVO');
});

test('Austria: AI is on the list by its name, so it is to be checked and never unticked', () => {
  const document = check({ place: 'at', 'risk-situations': ['none'] });
  expect(linesThat('zu prüfen', document).map(startOf)).toContain('Abs. 2 Z 4');
  expect(wordsOf(document).join(' ')).toContain('Zu prüfen: Mindestens ein Fall kann zutreffen.');
});

test('Austria: a human who all but always follows may be no human decision', () => {
  const graded = buildDocument('dpia', caseOf(profileAnswers('training-institute-grading')));
  expect(linesThat('zu prüfen', graded).map(startOf)).toContain('Abs. 2 Z 1');
});

test('Germany: a chatbot is on the list, and who answers people is to be checked', () => {
  const steered = check({ place: 'de', 'risk-situations': ['steers-interaction'] }, 'customer-chatbot');
  expect(linesThat('trifft zu', steered).map(startOf)).toEqual(['Nr. 11']);
  const talking = check(
    {
      place: 'de',
      'risk-situations': ['none'],
      contact: ['talks-with-people'],
      'interaction-obvious': false,
    },
    'customer-chatbot',
  );
  expect(linesThat('zu prüfen', talking).map(startOf)).toContain('Nr. 11');
  expect(linesThat('trifft zu', talking)).toEqual([]);
});

test('Germany: merged sources and faces are on the list', () => {
  const merged = check({ place: 'de', 'risk-situations': ['merged-sources'] });
  expect(linesThat('trifft zu', merged).map(startOf)).toEqual(['Nr. 5 und 10']);
  const faces = check({ place: 'de', 'sensitive-data': ['biometric'] });
  expect(linesThat('trifft zu', faces).map(startOf)).toContain('Nr. 1');
});

test('what was not at hand is not shown as checked', () => {
  const document = check({ place: 'de' });
  expect(linesThat('nicht abgefragt', document).map(startOf)).toEqual([
    'Nr. 6, 12 und 17',
    'Nr. 2, 15 und 16',
  ]);
  expect(linesThat('nicht abgefragt', document).join(' ')).toContain('Der Wortlaut lag uns nicht vor.');
  expect(wordsOf(document).join(' ')).toMatch(/Nummern 2, 15 und 16 nicht/);
});

test('unsure answers leave a line to be checked', () => {
  const document = check({ place: 'eu', 'risk-situations': ['public-monitoring?'] });
  expect(linesThat('zu prüfen', document).map(startOf)).toContain('Abs. 3 lit. c');
  expect(wordsOf(check({ place: 'eu', 'risk-situations': ['none'] })).join(' ')).toContain(
    'weist nichts auf eine Pflicht hin',
  );
});

test('on the next page the head of a table is broken into lines as on the first', async () => {
  const answers = walkUseCase('contract-review', { ...base, place: 'de' });
  const [, second = []] = await linesOfPages(
    await openPdf(pdfOfDocument(buildDocument('dpia', caseOf(answers, 'en')))),
  );
  expect(second.slice(0, 4).map(({ text }) => text.trim())).toEqual([
    'Case',
    'According to the',
    'details given',
    'Decision and reason',
  ]);
});
