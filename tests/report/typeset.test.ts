import { describe, expect, test } from 'vitest';
import { typeset } from '../../src/report/pdf/typeset.ts';

const shown = (text: string) => typeset(text).replaceAll('\u00a0', '~');

describe('words that stay together', () => {
  test.each([
    ['nach § 22 DSG', 'nach §~22~DSG'],
    ['(Art. 5 Abs. 1 lit. f KI-VO)', '(Art.~5~Abs.~1 lit.~f KI-VO)'],
    ['ab 2. Dezember 2027', 'ab 2.~Dezember~2027'],
    ['from 2 December 2027', 'from 2~December~2027'],
    ['15 Millionen Euro oder 3 %', '15~Millionen Euro oder 3~%'],
    ['15 Millionen Euro 2027', '15~Millionen Euro 2027'],
    ['z. B. ein Chatbot', 'z.~B. ein Chatbot'],
    ['in 72 Stunden', 'in 72~Stunden'],
    ['Anhang III Nr. 4', 'Anhang~III Nr.~4'],
    ['Annex I, Article 5', 'Annex~I, Article~5'],
    ['§ 4 Z 3 und § 63 Gewerbeordnung', '§~4~Z~3 und §~63 Gewerbeordnung'],
  ])('%s', (text, expected) => expect(shown(text)).toBe(expected));
});

describe('all others may part', () => {
  test.each([
    'Ihr Start. Wer fragt',
    'Der Part. 3 neue',
    'in 2 bis 3 weiteren',
    'Annex of it',
    'No. It applies.',
  ])('%s', (text) => expect(shown(text)).toBe(text));
});

test('a short last word does not stand alone', () => {
  const sentence = 'Fragen Sie den Anbieter, ob das System bis zum Stichtag eine Kennzeichnung hat.';
  expect(shown(sentence)).toBe(sentence.replace(' hat.', '~hat.'));
  expect(shown('Das ist so.')).toBe('Das ist so.');
});
