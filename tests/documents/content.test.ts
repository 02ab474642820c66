import { describe, expect, test } from 'vitest';
import type { CaseDocument, KindId } from '../../src/documents/model.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import type { Answers } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { documentsOf, wordsOf } from '../support/documents.ts';
import { profileAnswers, profiles } from '../support/profiles.ts';
import { walkUseCase } from '../support/walks.ts';

const documentOf = (answers: Answers, kind: KindId, language = 'de'): CaseDocument => {
  const found = documentsOf(answers, language).find(({ id }) => id === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
};
const textOf = (...given: Parameters<typeof documentOf>) => wordsOf(documentOf(...given)).join('\n');

describe.each(LANGUAGES)('%s', (language) => {
  const all = profiles.flatMap(({ answers }) => documentsOf(answers, language));

  test('no text is missing, no value is left open, nothing that must not be said', () => {
    const bad = all
      .flatMap(wordsOf)
      .filter((text) => /^[a-z-]+:[a-z]|{{|}}|undefined|\[object|konform\b|compliant\b/i.test(text));
    expect(bad).toEqual([]);
  });

  test('each document ends with its answers, that it is a template, and as of when', () => {
    const ends = all.map((document) => wordsOf(document).slice(-2).join(' '));
    const template = /keine Rechtsberatung|not legal advice/;
    expect(
      ends.filter((end) => !template.test(end) || !end.includes('29') || !end.includes(ruleSet.version)),
    ).toEqual([]);
    const tables = all.map(({ basis }) => basis.find(({ type }) => type === 'table'));
    expect(tables.every((table) => table?.type === 'table' && table.rows.length > 0)).toBe(true);
  });

  test('nothing of that stands in the document itself', () => {
    const inside = all.map((document) => wordsOf({ ...document, basis: [] }).join(' '));
    const basis = /Regelwerk|rule set|Worauf dieses|rests on|keine Rechtsberatung|not legal advice/i;
    expect(inside.filter((words) => basis.test(words))).toEqual([]);
  });

  test('every row of a table is as long as its head', () => {
    const tables = all.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'table'));
    expect(tables.filter(({ header, rows }) => rows.some((row) => row.length !== header.length))).toEqual([]);
  });
});

test('a prohibited use is called so at the head of every document, and no other is', () => {
  const warned = (profile: string) =>
    documentsOf(profileAnswers(profile)).filter(({ blocks: [first] }) =>
      first?.type === 'heading' ? first.text.includes('verboten') : false,
    ).length;
  expect(warned('call-centre-emotions')).toBe(documentsOf(profileAnswers('call-centre-emotions')).length);
  expect(warned('hairdresser-chatbot')).toBe(0);
});

test('the policy has the five rules', () => {
  const { blocks } = documentOf(profileAnswers('hairdresser-chatbot'), 'policy');
  expect(blocks.find(({ type }) => type === 'steps')).toMatchObject({ items: { length: 5 } });
});

test('notices are in every language, whatever is shown, and only those that fit', () => {
  for (const language of LANGUAGES) {
    const { blocks } = documentOf(profileAnswers('hairdresser-chatbot'), 'notices', language);
    const quotes = blocks.filter((block) => block.type === 'quote');
    expect(new Set(quotes.map((each) => each.language))).toEqual(new Set(LANGUAGES));
    const said = quotes.map(({ text }) => text).join(' ');
    expect(said).toContain('KI-Assistenten von');
    expect(said).toContain('AI assistant of');
    expect(said).not.toContain('Bild');
  }
});

test('a voice gets words to be spoken, none for a picture', () => {
  const voice = walkUseCase('voice-audio', { contact: ['creates-media'], 'looks-real': 'real-person-acts' });
  const said = textOf(voice, 'notices');
  expect(said).toContain('Die folgende Stimme wurde mit künstlicher Intelligenz erzeugt.');
  expect(said).not.toContain('Dieses Bild wurde');
  expect(said).not.toContain('Dieses Video wurde');
});

test('training says what Art. 4 says now', () => {
  const text = textOf(profileAnswers('agency-images'), 'training');
  expect(text).toMatch(/fördern.*2026\/1744/s);
  expect(text).toContain('Ein bestimmtes Niveau müssen Sie für niemanden garantieren.');
});

test('two folders unpacked into one lose nothing: no document of one use is called like one of another', () => {
  const folders = profiles.map((each) => documentsOf(each.answers).map(({ fileName }) => fileName));
  const names = folders.flat();
  expect(names.length).toBeGreaterThan(70);
  expect(new Set(names).size).toBe(names.length);
});
