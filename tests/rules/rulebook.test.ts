import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rulebookFiles } from '../../scripts/build/rulebookFiles.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { buildRulebook } from '../../src/rulebook/buildRulebook.ts';
import { entriesOf } from '../../src/rulebook/filterRulebook.ts';
import type { Clause, Entry } from '../../src/rulebook/model.ts';
import { renderRulebookMarkdown } from '../../src/rulebook/renderRulebookMarkdown.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { textIn } from '../support/report.ts';

const rulebook = buildRulebook(ruleSet, textIn('de'));
const entries = entriesOf(rulebook.parts);
const entry = (anchor: string): Entry => {
  const found = entries.find((each) => each.anchor === anchor);
  if (!found) throw new Error(anchor);
  return found;
};
/** An entry as Markdown, for looking up what is said. */
const said = (anchor: string): string => {
  const part = {
    anchor: 'p',
    heading: 'p',
    chapters: [{ anchor: 'c', heading: 'c', entries: [entry(anchor)] }],
  };
  return renderRulebookMarkdown({ ...rulebook, parts: [part] });
};
const targetsOf = (clause: Clause): string[] => {
  if (clause.type === 'reference') return [clause.anchor];
  return clause.type === 'group' ? clause.parts.flatMap(targetsOf) : [];
};

test('the files are fresh; if not: run npm run rulebook', () => {
  for (const [path, content] of Object.entries(rulebookFiles('.'))) {
    expect(readFileSync(path, 'utf8') === content, `${path} is out of date: run npm run rulebook`).toBe(true);
  }
});

describe('the rule book', () => {
  test('has every rule and every definition, each once, under its own address', () => {
    const anchors = entries.map((each) => each.anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    const wanted = [
      ...Object.keys(ruleSet.rules),
      ...Object.keys(ruleSet.definitions).map((id) => `definition:${id}`),
      ...Object.keys(ruleSet.penalties).map((id) => `penalty:${id}`),
    ];
    expect(wanted.filter((each) => !anchors.includes(each))).toEqual([]);
  });

  test('links only to what is in it', () => {
    const known = new Set([
      ...entries.map((each) => each.anchor),
      ...rulebook.parts.flatMap((part) => [part.anchor, ...part.chapters.map((each) => each.anchor)]),
    ]);
    const links = [...renderRulebookMarkdown(rulebook).matchAll(/\]\(#([^)]+)\)/g)].map(
      ([, target]) => target,
    );
    const clauses = entries.flatMap((each) => each.provisions.flatMap(({ clause }) => targetsOf(clause)));
    expect([...links, ...clauses].filter((target) => !known.has(target ?? ''))).toEqual([]);
  });

  test('orders provisions as the law does', () => {
    const chapters = rulebook.parts.flatMap((part) => part.chapters);
    const cited = (anchor: string) => {
      const found = chapters.find((each) => each.anchor === anchor)?.entries ?? [];
      return [...new Set(found.map((each) => each.citation?.text.replace(/\s/g, ' ').replace(' KI-VO', '')))];
    };
    expect(cited('ai-act-art-5').slice(2, 6)).toEqual(
      ['b', 'ba', 'bb', 'c'].map((letter) => `Art. 5 Abs. 1 lit. ${letter}`),
    );
    expect(cited('ai-act-anhang-iii').slice(4, 6)).toEqual(['Anhang III Nr. 1 lit. c', 'Anhang III Nr. 2']);
    const first = rulebook.parts[0]?.chapters.map((each) => each.anchor) ?? [];
    expect(first.indexOf('ai-act-art-9')).toBeLessThan(first.indexOf('ai-act-art-10'));
    expect(first.at(-1)).toBe('ai-act-anhang-iii');
  });

  test.each(LANGUAGES)('%s: no text is missing', (language) => {
    const markdown = renderRulebookMarkdown(buildRulebook(ruleSet, textIn(language)));
    const namespaces = 'rulebook|questions|citations|report|ai-act|dsgvo|national|use-cases';
    const lines = markdown.replace(/`[^`]*`|<a id="[^"]*"><\/a>|\]\([^)]*\)/g, '').split('\n');
    expect(lines.filter((line) => new RegExp(`\\b(${namespaces}):[a-z]`).test(line))).toEqual([]);
    expect(markdown).not.toMatch(/undefined|\{\{/);
  });
});

describe('a rule in words', () => {
  test('says question and answer, and what has to come together', () => {
    const rule = said('ai-act:annex-iii-5-b');
    expect(rule).toContain('- alle davon:\n  - [Das KI-Gesetz gilt](#definition:ai-act:act-applies)');
    expect(rule).toContain(
      '  - Was genau macht die KI bei Kredit oder Versicherung? → **Ihr System rechnet selbst aus, ob Menschen zahlen können oder kreditwürdig sind**',
    );
  });

  test('says class, date, draft, exception with provision', () => {
    const rule = said('ai-act:annex-iii-5-b');
    expect(rule).toContain('- Einstufung: **Hohes Risiko**');
    expect(rule).toContain('- Gilt ab: **2. Dezember 2027**');
    expect(rule).toMatch(/Stützt sich auf: \[[^\]]*Entwurf vom/);
    expect(rule).toMatch(
      /\*\*Ausnahme\*\* \(\[Anhang III Nr\. 5 lit\. b KI-VO\]\(https:[^)]+\)\) Ausgenommen/,
    );
    expect(rule).toContain('- Dient die KI nur dazu, Finanzbetrug aufzudecken? → **Ja**');
  });

  test('says addressee, ceiling, later start', () => {
    const rule = said('ai-act:art-50-2-marking');
    expect(rule).toContain('- Trifft: [Anbieter](#addressee:provider)');
    expect(rule).toContain('[15 Millionen Euro oder 3 % des weltweiten Jahresumsatzes](#penalty:art-99-4)');
    expect(rule).toContain('**Beginnt erst am 2. Dezember 2026** ([Art. 111 Abs. 4 KI-VO]');
  });

  test('says a disputed start and when a duty is fulfilled', () => {
    expect(said('ai-act:art-86-explanation')).toContain('Nach anderer Ansicht schon ab: **2. August 2026**');
    const check = said('dsgvo:art-22-automated-decisions');
    expect(check.split('**Erfüllt bei diesen Antworten**')[1]).toContain(
      '- mindestens eines davon:\n    - Was erlaubt Ihnen, so über Menschen zu entscheiden? → **Ein Gesetz erlaubt es ausdrücklich**',
    );
  });

  test('names each of several answers, the negation, other rules and a single exception', () => {
    expect(said('ai-act:art-5-1-f')).toContain(
      '→ **„Ausschließlich aus medizinischen Gründen“ oder „Ausschließlich zur Sicherheit“**',
    );
    expect(said('definition:ai-act:is-ai-system')).toContain(
      '- nicht:\n  - [Regel gilt: Kein KI-System im Sinn des Gesetzes](#ai-act:art-3-not-ai)',
    );
    expect(said('definition:ai-act:exempt-nr-8')).toContain(
      'entfällt aber allein wegen Art. 6 Abs. 3 KI-VO: Einfluss auf Wahlen](#ai-act:annex-iii-8-b)',
    );
  });
});
