import { expect, test } from 'vitest';
import { vendorPoints } from '../../src/report/sections/vendor.ts';
import type { Answers } from '../../src/domain/types.ts';
import { contextOf } from '../support/report.ts';
import { walkUseCase } from '../support/walks.ts';

const SECRECY = /^Wir unterliegen/;
const pointsOf = (given: Answers) =>
  vendorPoints(
    contextOf(walkUseCase('customer-chatbot', { place: 'at', 'data-subjects': ['customers'], ...given })),
  );

test('a letter to the vendor says of the sender only what is certain', () => {
  const unknown = pointsOf({ 'data-location': 'unknown' });
  expect(unknown.length).toBeGreaterThan(0);
  expect(unknown.filter((point) => SECRECY.test(point))).toEqual([]);
  const bound = pointsOf({
    'data-location': 'usa',
    'professional-secrecy': ['law'],
    'secrecy-agreement': false,
  });
  expect(bound.filter((point) => SECRECY.test(point)).length).toBeGreaterThan(0);
});
