import { expect, test } from 'vitest';
import { agreementOf } from '../../src/situations/agreement.ts';
import type { Outcome } from '../../src/situations/outcome.ts';
import type { Situation } from '../../src/situations/situation.ts';

const told = { text: '', because: '' };
const provision = (name: string) => ({ source: 'ai-act', provision: name });
const ban: Situation = {
  ...told,
  id: 'ban',
  class: 'prohibited',
  names: [provision('Art. 5')],
  silent: [provision('Art. 26')],
  verdict: 'no',
};
const open: Situation = { ...told, id: 'open', open: 'depends on the maker' };
const codes = (situation: Situation, outcome: Outcome) =>
  agreementOf([situation], { [situation.id]: outcome }).cases[0]?.differences.map(({ code }) => code);

test('what a tool leaves out is not judged', () => {
  expect(codes(ban, { classes: ['prohibited'] })).toEqual([]);
  const { aspects } = agreementOf([ban], { ban: { classes: ['prohibited'] } });
  expect(aspects).toEqual({
    class: { agree: 1, of: 1 },
    provisions: { agree: 0, of: 0 },
    verdict: { agree: 0, of: 0 },
  });
});

test('a part of a provision names it; one with a longer number does not', () => {
  expect(codes(ban, { classes: ['prohibited'], names: [provision('Art. 5 Abs. 1')] })).toEqual([]);
  expect(codes(ban, { classes: ['prohibited'], names: [provision('Art. 50')] })).toEqual(['missing']);
});

test('what must not apply may be named where it is no duty of the firm', () => {
  const names = [provision('Art. 5'), provision('Art. 26 Abs. 1')];
  expect(codes(ban, { classes: ['prohibited'], names })).toEqual(['mustNotApply']);
  expect(codes(ban, { classes: ['prohibited'], names, claims: [] })).toEqual([]);
});

test('class and answer are told apart, case by case and in all', () => {
  const { cases, left, aspects, whole } = agreementOf([ban, open], {
    ban: { classes: ['high', 'prohibited'], verdict: 'no' },
  });
  expect(cases[0]?.differences).toEqual([
    { aspect: 'class', code: 'class', found: 'high, prohibited', expected: 'prohibited' },
  ]);
  expect([left, whole]).toEqual([['open'], { agree: 0, of: 1 }]);
  expect([aspects.class, aspects.verdict]).toEqual([
    { agree: 0, of: 1 },
    { agree: 1, of: 1 },
  ]);
});

test('an open class stays open, or shows what it would be otherwise', () => {
  expect(codes(open, { classes: ['high'] })).toEqual(['settled']);
  expect(codes(open, { classes: ['minimal', 'high'] })).toEqual([]);
  expect(codes(open, { classes: ['minimal'], otherwise: 'high' })).toEqual([]);
});

test('a contradiction counts where the text holds one, and may not end too low', () => {
  const torn: Situation = { ...told, id: 'torn', class: 'high', contradiction: true };
  expect(codes(torn, { classes: ['minimal', 'high'], contradiction: true })).toEqual([]);
  expect(codes(torn, { classes: ['minimal'], contradiction: true })).toEqual(['tooLight']);
  expect(codes(ban, { classes: ['prohibited'], contradiction: true })).toEqual(['contradiction']);
});
