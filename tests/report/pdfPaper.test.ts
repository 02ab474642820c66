import { describe, expect, test } from 'vitest';
import hiring from '../../rules/profiles/hiring-in-40-person-firm.json';
import { validateAnswers } from '../../src/domain/answers.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { decodeLink, encodeLink } from '../../src/share/link.ts';
import { contentsOf, nodesOf, openPdf, pdfOf } from '../support/pdf.ts';
import { reportOf } from '../support/report.ts';

const answersOf = (profile: { answers: Readonly<Record<string, unknown>> }) =>
  validateAnswers(ruleSet, profile.answers).answers;
const opened = async (...of: Parameters<typeof reportOf>) =>
  contentsOf(await openPdf(pdfOf(reportOf(...of))));

describe('a report on paper', () => {
  const answers = answersOf(hiring);
  const link = `https://example.at/ergebnis/#${encodeLink({ version: ruleSet.version, name: 'Ö', answers, done: [] })}`;
  const pages = opened(answers, { link, checksum: 'abc123', done: ['dsgvo:breach'] });
  const words = pages.then((all) => all.map((each) => each.text).join(' '));

  test('the first page says the most important first: the next steps', async () => {
    const [first] = await pages;
    expect(first?.text).toContain('Ihre nächsten Schritte');
    expect(first?.text).toMatch(/Folgen für Bewerber vor dem Start abschätzen/);
    expect(first?.text).toContain('(in gut einem Jahr): strenge Auflagen');
  });

  test('the second page is the checklist: by when, what, where that is written', async () => {
    const [, second] = await pages;
    expect(second?.text).toMatch(/^Checkliste: \d+ Aufgaben/);
    expect(second?.text).toMatch(
      /Ab 2\. Dezember 2027, in gut einem Jahr Eine Person zur Aufsicht bestimmen Art\. 26 Abs\. 2 KI-VO/,
    );
    expect(second?.text).toMatch(/Das macht Ihr Anbieter.*Das CE-Zeichen anbringen/);
  });

  test('who decides, when, and why to check again', async () => {
    const text = await words;
    for (const each of ['Entschieden von', 'Unterschrift', 'kein Einsatz', 'Das Programm, sein Anbieter']) {
      expect(text).toContain(each);
    }
    expect(text).toContain('Der nächste bekannte Termin ist der 2. Dezember 2027');
  });

  test('the sources name version and checksum of the rules', async () => {
    expect(await words).toContain(ruleSet.version);
    expect(await words).toContain('abc123');
  });

  test('a code with a text opens the same answers again', async () => {
    const all = await pages;
    const figures = all.flatMap(({ tree }) => nodesOf(tree)).filter(({ role }) => role === 'Figure');
    expect(figures.map(({ alt }) => alt)).toContain('QR-Code, der diesen Fall wieder öffnet');
    const urls = all.flatMap((each) => each.links.map(({ url }) => url));
    const own = urls.find((url) => url.startsWith('https://example.at/ergebnis/')) ?? '';
    expect(decodeLink(new URL(own).hash.slice(1), ruleSet)).toMatchObject({ shared: { answers, name: 'Ö' } });
  });

  test('the invitation stands on the first page, with both ways to answer it', async () => {
    const [first] = await pages;
    expect(first?.text).toMatch(
      /Jetzt Teil des KI-Pilotprojekts werden.*Unverbindliches Erstgespräch vereinbaren/,
    );
  });
});
