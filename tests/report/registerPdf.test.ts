import { describe, expect, test } from 'vitest';
import { buildFirmReport } from '../../src/firm/firmReport.ts';
import { renderRegisterPdf } from '../../src/report/pdf/renderRegisterPdf.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { contentsOf, nodesOf, openPdf } from '../support/pdf.ts';
import { profileAnswers } from '../support/profiles.ts';
import { fonts, operator, textIn } from '../support/report.ts';
import { TODAY } from '../support/ruleFiles.ts';
import { savedUse } from '../support/uses.ts';

const hiring = savedUse(profileAnswers('hiring-in-40-person-firm'), {
  id: 'a',
  name: 'Bewerbungen',
  done: ['dsgvo:art-32-security'],
});
const chatbot = savedUse(profileAnswers('hairdresser-chatbot'), {
  id: 'b',
  details: { program: 'ChatGPT', nextReview: '2026-11-01' },
});
const begun = savedUse({ 'use-case': 'invoices' }, { id: 'c', name: 'Belege Ж' });
const uses = [hiring, chatbot, begun];
const modelIn = (language: string) =>
  buildFirmReport(uses, { ruleSet, asOf: TODAY, text: textIn(language), operator });
const pdfOf = (language: string) =>
  new Uint8Array(
    renderRegisterPdf(modelIn(language), { fonts: fonts(), date: TODAY, t: textIn(language).t }),
  );
const bytes = pdfOf('de');
const opened = openPdf(bytes);
const pages = opened.then(contentsOf);

describe('the model', () => {
  const { overview, uses: sheets } = modelIn('de');
  const rowOf = (sheet: number, task: string) =>
    sheets[sheet]?.tasks.flatMap(({ table }) => table.rows).find(([title]) => title?.startsWith(task));

  test('one line for each use, in the order given', () => {
    expect(overview.rows.map(([name]) => name)).toEqual(['Bewerbungen', 'Chatbot für Kunden', 'Belege Ж']);
    expect(overview.rows[0]).toEqual([
      'Bewerbungen',
      'Hohes Risiko',
      expect.stringMatching(/^\d+ Aufgaben$/),
      '2.\u00a0Dez.\u00a02027',
    ]);
    expect(overview.rows.map((row) => row.length)).toEqual(uses.map(() => overview.heads.length));
  });

  test('tasks with day and tick; those of the vendor and disputed days are called so', () => {
    expect(rowOf(0, 'Anmeldung und Zugänge absichern')?.slice(2)).toEqual([
      'seit 25.\u00a0Mai\u00a02018',
      'ja',
    ]);
    expect(rowOf(0, 'Das CE-Zeichen')?.[0]).toContain('vom Anbieter bestätigen lassen');
    expect(rowOf(0, 'Entscheidungen auf Verlangen')?.[2]).toMatch(
      /^umstritten: ab 2\..*2026 oder ab 2\..*2027$/,
    );
  });

  test('what was noted about a use stands under its name', () => {
    expect(sheets[1]?.notes.slice(1)).toEqual([
      'Programm: ChatGPT',
      'Nächste Prüfung: 1.\u00a0November 2026 (fällig)',
    ]);
  });

  test('a use that is not finished says so', () => {
    const unfinished = sheets.map(({ notes }) => notes.some((note) => note.includes('Zwischenstand')));
    expect(unfinished).toEqual([false, false, true]);
    expect(sheets[0]?.notes[0]).toBe(
      'Bewerber suchen oder vorsortieren, zuletzt bearbeitet am 21.\u00a0November 2026',
    );
    expect(sheets[1]?.notes[0]).toBe('Zuletzt bearbeitet am 21.\u00a0November 2026');
  });
});

describe('the PDF', () => {
  test('an overview, then each use on a page of its own, all with bookmarks', async () => {
    const document = await opened;
    const outline = await document.getOutline();
    expect(outline.map(({ title }) => title)).toEqual([
      'Überblick',
      'Das zuerst stoppen oder nachholen',
      expect.stringMatching(/^Ein Plan für alles: \d+ Aufgaben$/),
      'Bewerbungen',
      'Chatbot für Kunden',
      'Belege �',
    ]);
    const starts = await Promise.all(outline.map(({ dest }) => document.getPageIndex((dest as [never])[0])));
    expect(starts[0]).toBe(0);
    const [overview, , , ...sheets] = starts;
    expect(new Set([overview, ...sheets]).size).toBe(1 + uses.length);
    const texts = (await pages).map(({ text }) => text);
    expect(texts[sheets[1] ?? 0]).toMatch(/^Chatbot für Kunden/);
    expect(texts[0]).toContain('3 Einsätze, geprüft am 29. November 2026');
    expect(texts.at(-1)).toContain('sind durch � ersetzt');
  });

  test('headings in steps, tables with heads, figures with text, all tagged', async () => {
    const roles = (await pages).flatMap(({ tree }) => nodesOf(tree)).map(({ role }) => role);
    const countOf = (wanted: string) => roles.filter((role) => role === wanted).length;
    expect(countOf('H1')).toBe(1);
    expect(countOf('H2')).toBe(uses.length + 3);
    expect(countOf('Figure')).toBe(uses.length + 1);
    const latin1 = Buffer.from(bytes).toString('latin1');
    expect(latin1.match(/\/S \/TH [^>]*\/Scope \/Column/g)?.length).toBe(latin1.match(/\/S \/TH /g)?.length);
    const { info } = await (await opened).getMetadata();
    expect(info).toMatchObject({ Title: 'KI-Check für KMU: Ihre Einsätze von KI', Language: 'de' });
  });

  test('the same uses and day give the same bytes', () => {
    expect(Buffer.from(pdfOf('de')).equals(Buffer.from(bytes))).toBe(true);
  });

  test('in English', async () => {
    const [first] = await contentsOf(await openPdf(pdfOf('en')));
    expect(first?.text).toContain('3 uses, checked on');
  });
});
