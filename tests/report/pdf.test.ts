import { describe, expect, test } from 'vitest';
import { sectionOf } from '../../src/report/checklist.ts';
import type { SectionId } from '../../src/report/model.ts';
import { contentsOf, nodesOf, openPdf, pdfOf } from '../support/pdf.ts';
import { reportOf } from '../support/report.ts';
import { walkUseCase } from '../support/walks.ts';

const hiring = walkUseCase('applicant-screening', {
  profiling: true,
  'intended-purpose': 'general-purpose-excluded',
  'data-subjects': ['applicants'],
});
const report = reportOf(hiring, { name: 'Bewerbungen für die Werkstätte' });
const bytes = pdfOf(report);
const opened = openPdf(bytes);
const pages = opened.then(contentsOf);
const latin1 = Buffer.from(bytes).toString('latin1');

describe('text', () => {
  const text = pages.then((all) => all.map((page) => page.text).join(' '));

  test.each([
    'Bewerbungen für die Werkstätte',
    'Nach Ihren Angaben wird Ihr Einsatz ab 2. Dezember 2027 als hochriskant gelten',
    'Anhang III Nr. 4 lit. a KI-VO',
    'gilt ab 2. Dezember 2027, in gut einem Jahr',
    'Eine Person zur Aufsicht bestimmen',
    'Jetzt Teil des KI-Pilotprojekts werden',
    'Keine Rechtsberatung',
    'müssen',
  ])('%s', async (expected) => {
    expect(await text).toContain(expected);
  });

  test('the page number stands on every page', async () => {
    const all = await pages;
    all.forEach((page, index) => expect(page.text).toContain(`Seite ${index + 1} von ${all.length}`));
  });
});

describe('for people and machines that cannot see', () => {
  test('title, language, marks', async () => {
    const document = await opened;
    const { info, metadata } = await document.getMetadata();
    expect(info).toMatchObject({ Title: 'KI-Check für KMU: Bewerbungen für die Werkstätte', Language: 'de' });
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    expect(metadata.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(latin1).toContain('/DisplayDocTitle true');
  });

  test('bookmarks for the parts: the sheet, the checklist, the annex', async () => {
    const outline = (await (await opened).getOutline()).map((each) => each.title);
    const heading = (id: SectionId) => sectionOf(report, id)?.heading.replaceAll('\u00a0', ' ');
    expect(outline.slice(0, 4)).toEqual([
      heading('result'),
      'Ihre nächsten Termine',
      heading('again'),
      heading('record'),
    ]);
    expect(outline[4]).toMatch(/^Checkliste: \d+ Aufgaben$/);
    const annex = [
      'grounds',
      'checks',
      'levers',
      'relief',
      'ceilings',
      'beside',
      'contact',
      'tips',
      'answers',
    ] as const;
    expect(outline.slice(5)).toEqual([...annex, 'sources' as const].map(heading));
  });

  test('headings in steps, lists, tables with heads, figures with text', async () => {
    const nodes = (await pages).flatMap((page) => nodesOf(page.tree));
    const roles = nodes.map((node) => node.role);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(new Set(roles)).toEqual(
      new Set([
        'Root',
        'Document',
        'Sect',
        'H1',
        'H2',
        'H3',
        'P',
        'Link',
        'Figure',
        'L',
        'LI',
        'Lbl',
        'LBody',
        'Table',
        'TR',
        'TH',
        'TD',
        undefined,
      ]),
    );
    const figures = nodes.filter((node) => node.role === 'Figure');
    const alts = figures.map((node) => node.alt?.replaceAll('\u00a0', ' '));
    expect(alts[0]).toMatch(/^Skala der Risikoklassen\. Heute: .* Ab 2\. Dezember 2027: Hohes Risiko\.$/);
    expect(alts).toHaveLength(1);
    expect(latin1.match(/\/S \/TH [^>]*\/Scope \/Column/g)?.length).toBe(latin1.match(/\/S \/TH /g)?.length);
  });

  test('every page is in the structure, in reading order, with its annotations', async () => {
    const count = (await opened).numPages;
    const parents = [...latin1.matchAll(/\/StructParents (\d+) \/Tabs \/S/g)].map((match) =>
      Number(match[1]),
    );
    expect(parents).toEqual(Array.from({ length: count }, (_, index) => index));
  });

  test('every link says where it leads and is owned by the structure', async () => {
    const links = (await pages).flatMap((page) => page.links);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter(({ url, contents }) => !contents.includes(decodeURI(url).slice(0, 20)))).toEqual([]);
    expect(latin1.match(/\/Subtype \/Link/g)).toHaveLength(links.length);
    expect(latin1.match(/\/Type \/OBJR/g)).toHaveLength(links.length);
    expect(links.map(({ url }) => url)).toContain('https://example.at/termin');
  });

  test('fonts are embedded', () => {
    expect(latin1.match(/\/FontFile2 /g)?.length).toBe(2);
    expect(latin1).not.toMatch(/\/BaseFont \/(Helvetica|Times|Courier)/);
  });
});

test('the same report and date give the same bytes', () => {
  expect(Buffer.from(pdfOf(report)).equals(Buffer.from(bytes))).toBe(true);
});

test('an interval, open questions and an English report are drawn as well', async () => {
  const open = reportOf({ ...hiring, profiling: 'unknown' }, { language: 'en' });
  const all = await contentsOf(await openPdf(pdfOf(open)));
  const text = all.map((page) => page.text).join(' ');
  expect(text).toContain('At least');
  expect(text).toContain('Page 1 of');
});
