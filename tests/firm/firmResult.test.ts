import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { firmResult } from '../../src/firm/firmResult.ts';
import { firmUsesOf } from '../../src/firm/firmUse.ts';
import type { Use } from '../../src/register/use.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { firmNamed, firms, savedUsesOf } from '../support/firms.ts';
import { operator, textIn } from '../support/report.ts';
import { TODAY } from '../support/ruleFiles.ts';

const resultOf = (uses: readonly Use[], language = 'de') => {
  const text = textIn(language);
  const result = firmResult(firmUsesOf(uses, { ruleSet, asOf: TODAY, text, operator }), text);
  if (!result) throw new Error('no result');
  return result;
};
const linesOf = (uses: readonly Use[]) => resultOf(uses).plan.groups.flatMap(({ lines }) => lines);
const aboutOf = (rule: string, uses: readonly Use[]) =>
  linesOf(uses).flatMap((line) => (line.rule === rule ? [line.about] : []));

describe('a line', () => {
  const { saved: agency } = firmNamed('agency');
  const { saved: trade } = firmNamed('trade-business');

  test('says how often and for which uses', () => {
    expect(aboutOf('dsgvo:art-28-processor-contract', agency)).toEqual([
      'ChatGPT: Protokolle und Antworten auf Anfragen',
      'Synthesia: Filme mit Mitarbeitern',
    ]);
    expect(aboutOf('dsgvo:art-30-records', agency)).toEqual([
      'Einmal: Protokolle und Filme mit Mitarbeitern',
    ]);
    expect(aboutOf('dsgvo:art-13-information', agency)).toEqual([
      'Jeweils: Protokolle und Filme mit Mitarbeitern',
    ]);
    expect(aboutOf('dsgvo:art-35-dpia', trade)).toEqual(['Bewerbungen sortieren']);
  });

  test('says it in few words where it is about all, or about all but one', () => {
    expect(aboutOf('ai-act:art-4-literacy', trade)).toEqual(['Einmal: alle außer Stimmung am Telefon']);
    expect(aboutOf('ai-act:art-4-literacy', firmNamed('hairdresser').saved)).toEqual([
      'Einmal: alle Einsätze',
    ]);
    const many = Array.from({ length: 9 }, (_, index) => ({
      ...trade[1],
      id: `${index}`,
      name: `N${index}`,
    }));
    expect(
      aboutOf('ai-act:art-4-literacy', [...trade.slice(0, 1), ...trade.slice(0, 1), ...(many as Use[])]),
    ).toEqual(['Einmal: N0, N1, N2, N3 und 5 weitere']);
  });

  test('names those for which it is still open, and is done when none is', () => {
    const rule = 'dsgvo:art-30-records';
    const ticked = (ids: readonly string[]) =>
      agency.map((use) => (ids.includes(use.id) ? { ...use, done: [rule] } : use));
    const [half] = linesOf(ticked(['minutes'])).filter((line) => line.rule === rule);
    const [whole] = linesOf(ticked(['minutes', 'faces'])).filter((line) => line.rule === rule);
    expect([half?.done, half?.about]).toEqual([false, 'Einmal: Filme mit Mitarbeitern']);
    expect([whole?.done, whole?.about]).toEqual([true, 'Einmal: Protokolle und Filme mit Mitarbeitern']);
  });

  test('about different people uses the general words', () => {
    const title = (uses: readonly Use[]) =>
      linesOf(uses).find(({ rule }) => rule === 'dsgvo:art-13-information')?.title;
    expect(title(trade.filter(({ id }) => id === 'estimates'))).toBe('Kunden über die KI informieren');
    expect(title(trade)).toBe('Betroffene über die KI informieren');
  });
});

describe.each(firms.map((each) => [each.id, each] as const))('%s', (_, firm) => {
  const saved = savedUsesOf(firm);

  test.each(LANGUAGES)('%s: everything is said in words', (language) => {
    const said = JSON.stringify(resultOf(saved, language));
    expect(said).not.toMatch(/firm-plan:|\{\{|"(ai-act|dsgvo|national):[^"]*\.(title|action)"/);
  });

  test('each use is named once, on a step of the picture or as open', () => {
    const { picture, standings } = resultOf(saved);
    const steps = standings.filter(({ kind }) => kind !== 'open');
    expect(picture.counts.filter((count) => count > 0)).toHaveLength(steps.length);
    for (const { name } of saved)
      expect(standings.filter(({ names }) => names.includes(name))).toHaveLength(1);
  });

  test('the groups follow each other by time, and each task stands once', () => {
    const { plan } = resultOf(saved);
    expect(plan.groups.map(({ title }) => title).slice(0, 2)).toEqual(['Diese Woche', 'Diesen Monat']);
    const ids = plan.groups.flatMap(({ lines }) => lines.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(plan.count);
  });
});

test('of no use there is no result', () => {
  const text = textIn('de');
  expect(firmResult([], text)).toBeUndefined();
});
