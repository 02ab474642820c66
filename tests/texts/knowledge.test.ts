import { describe, expect, test } from 'vitest';
import { provisionExists } from '../../src/domain/lawIndex.ts';
import type { LawIndex } from '../../src/domain/lawIndex.ts';
import type { Citation } from '../../src/domain/types.ts';
import { allTexts } from '../../src/i18n/allTexts.ts';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../../src/i18n/languages.ts';
import { createText } from '../../src/i18n/text.ts';
import { citationText } from '../../src/report/citation.ts';
import { operatorValues } from '../../src/operator.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { anchorOfTerm, glossarySection, termsOfQuestion } from '../../src/ui/text-pages/glossary.ts';
import questionTerms from '../../src/ui/text-pages/questionTerms.json';
import { textPageOf } from '../../src/ui/text-pages/textPage.ts';
import { of } from '../support/leaves.ts';

/** In the questions these words have their everyday meaning more often than the one of the law. */
const EVERYDAY = ['provider', 'deployer'];
const indexes = import.meta.glob<LawIndex>('../../rules/law-index/*.json', {
  eager: true,
  import: 'default',
});
const textIn = (language: string) => createText(language, allTexts(language));
const sectionsIn = (language: string) => [
  ...textPageOf('knowledge', textIn(language), operatorValues).sections,
  glossarySection(textIn(language)),
];
const citedIn = (language: string): Citation[] =>
  sectionsIn(language).flatMap(({ points, provisions }) => [
    ...provisions,
    ...points.flatMap((point) => point.provisions),
  ]);

/** True if the law has it. Laws without an index must be cited by a rule in the same way. */
function isFound({ source, provision }: Citation): boolean {
  const name = ruleSet.sources[source]?.index;
  if (name === undefined) return known.has(`${source}:${provision}`);
  const index = indexes[`../../rules/law-index/${name}.json`];
  return index !== undefined && provisionExists(index, provision);
}
const known = new Set(
  Object.values(ruleSet.rules).map(({ citation }) => `${citation.source}:${citation.provision}`),
);

describe.each(LANGUAGES)('%s', (language) => {
  test('every provision that the page names exists', () => {
    expect(citedIn(language).length).toBeGreaterThan(100);
    expect(citedIn(language).filter((each) => !isFound(each))).toEqual([]);
  });

  test('every provision can be written out', () => {
    const written = citedIn(language).map((each) => citationText(each, textIn(language)));
    expect(written.filter((each) => /citations|undefined|tokens/.test(each))).toEqual([]);
  });

  test('says the same as the first language, provision by provision, link by link', () => {
    const outline = (of: string) =>
      sectionsIn(of).map(({ id, text, points, links }) => ({
        id,
        paragraphs: text.length,
        points: points.map((point) => [point.id, point.provisions]),
        links: links.map(({ to }) => to),
      }));
    expect(outline(language)).toEqual(outline(DEFAULT_LANGUAGE));
  });

  test('no two parts of the page have the same anchor or the same words', () => {
    const sections = sectionsIn(language);
    const ids = sections.flatMap(({ id, points }) => [id, ...points.flatMap((point) => point.id ?? [])]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { points } of sections)
      expect(new Set(points.map(({ term }) => term)).size).toBe(points.length);
  });

  test('a question that names a term of the glossary leads to it', () => {
    const own = of(language);
    const telling = glossaryOf(language).filter(([id]) => !EVERYDAY.includes(id));
    const named = telling.flatMap(([id, term]) =>
      Object.keys(ruleSet.questions)
        .filter((question) => textsOf(question, own).some((each) => has(each, term)))
        .filter((question) => !termsOfQuestion(question).includes(id))
        .map((question) => `${question}: ${id}`),
    );
    expect(named).toEqual([]);
  });
});

test('terms of questions: both exist, and every entry is reached from a question', () => {
  const entries = glossaryOf(DEFAULT_LANGUAGE).map(([id]) => id);
  const linked = Object.values(questionTerms).flat();
  expect(Object.keys(questionTerms).filter((id) => !ruleSet.questions[id])).toEqual([]);
  expect(linked.filter((id) => !entries.includes(id))).toEqual([]);
  expect(entries.filter((id) => !linked.includes(id))).toEqual([]);
});

function glossaryOf(language: string): [string, string][] {
  const anchors = glossarySection(textIn(language)).points;
  return anchors.map(({ id = '', term }) => [id.slice(anchorOfTerm('').length), term]);
}
const textsOf = (question: string, own: ReadonlyMap<string, string>) =>
  [...own].filter(([key]) => key.startsWith(`questions.questions.${question}.`)).map(([, text]) => text);
const has = (text: string, term: string) => new RegExp(`(?<!\\p{L})${term}(?!\\p{L})`, 'iu').test(text);
