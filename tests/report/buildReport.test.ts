import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/report/renderMarkdown.ts';
import { reportOf } from '../support/report.ts';
import { walkUseCase } from '../support/walks.ts';

const markdown = (...args: Parameters<typeof reportOf>) =>
  renderMarkdown(reportOf(...args)).replaceAll('\u00a0', ' ');
const marketing = walkUseCase('marketing-texts', { 'data-subjects': ['customers'], 'data-location': 'usa' });
const hiring = walkUseCase('applicant-screening', {
  profiling: true,
  'intended-purpose': 'as-intended',
  'data-subjects': ['applicants'],
  decisions: 'human-decides',
  'significant-effect': true,
});

describe('marketing texts with a chatbot, as deployer', () => {
  const text = markdown(marketing);

  test('minimal risk, in words', () => {
    expect(text).toContain('Nach Ihren Angaben verlangt das KI-Gesetz hier fast nichts');
    expect(text).toContain('Ergebnis: Minimales Risiko');
  });

  test('the marking of the output is the vendor’s duty: a hint, no task', () => {
    expect(text).not.toContain('Ergebnisse maschinenlesbar kennzeichnen');
    const hint = text.slice(text.indexOf('Wasserzeichen des Anbieters nicht entfernen'));
    expect(hint.slice(0, 700)).toContain('Das ist seine Pflicht, nicht Ihre.');
    expect(hint.slice(0, 700)).toContain(
      '[Art. 50 Abs. 2 KI-VO](https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=CELEX:02024R1689-20260727#art_50)',
    );
  });

  test('the DSGVO checks say how it stands and what to do', () => {
    expect(text).toContain('**fehlt noch**');
    expect(text).toContain('Der Vertrag fehlt.');
    expect(text).toContain('schließen Sie dort den Auftragsverarbeitungsvertrag (AVV) ab');
  });
});

describe('CV screening with a bought tool', () => {
  const text = markdown(hiring);

  test('high risk, with the day from which it counts', () => {
    expect(text).toContain('Nach Ihren Angaben wird Ihr Einsatz ab 2. Dezember 2027 als hochriskant gelten');
    expect(text).toContain('gilt ab 2. Dezember 2027, in gut einem Jahr');
    expect(text).toContain('Gilt heute: **noch keine strengen Pflichten**');
  });

  test('grounds with provision, duties by addressee, disputed start as disputed, draft as draft', () => {
    expect(text).toContain('[Anhang III Nr. 4 lit. a KI-VO]');
    expect(text).toContain('### ☐ Eine Person zur Aufsicht bestimmen');
    expect(text).toContain('Aufgabe Ihres Anbieters');
    expect(text).toContain('manche Juristen sagen: schon jetzt');
    expect(text).toContain('Stützt sich auch auf einen Entwurf');
  });

  test('what applies today stands before what is to come', () => {
    const today = text.indexOf('gilt seit 2018', text.indexOf('## Was jetzt zu tun ist'));
    expect(today).toBeGreaterThan(0);
    const later = text.indexOf('## Was später dazukommt');
    expect(today).toBeLessThan(later);
    expect(later).toBeLessThan(text.indexOf('Eine Person zur Aufsicht bestimmen'));
  });

  test('a general chatbot for the same purpose raises the alarm on the role first', () => {
    const alarm = markdown({ ...hiring, 'intended-purpose': 'general-purpose-excluded' });
    expect(alarm.indexOf('Sie können selbst zum Anbieter werden')).toBeLessThan(
      alarm.indexOf('Einstellung und Auswahl'),
    );
  });
});

describe('what is open', () => {
  const open = markdown({ ...hiring, profiling: 'unknown', 'limited-task': ['prepares'] });

  test('an interval, and the question that decides', () => {
    expect(open).toContain('Mindestens „Minimales Risiko“, höchstens „Hohes Risiko“');
    const section = open.slice(open.indexOf('## Offene Fragen'), open.indexOf('## Warum das so ist'));
    expect(section).toContain('Sagt die KI etwas über einzelne Menschen aus');
  });

  test('nothing open, no such section', () => expect(markdown(hiring)).not.toContain('## Offene Fragen'));
});

test('an exception that takes effect is shown with its provision', () => {
  const text = markdown({ ...hiring, profiling: false, 'limited-task': ['narrow-procedure'] });
  expect(text).toContain('**Ausnahme greift**');
  expect(text).toContain('[Art. 6 Abs. 3 KI-VO]');
});

test('a prohibition that starts in three days is announced with its day', () => {
  const text = markdown(
    walkUseCase('something-else', {
      'red-lines': ['sexual-content'],
      'intimate-subjects': ['recognisable-adults'],
      'intimate-consent': false,
      'intimate-use': true,
    }),
  );
  expect(text).toContain('Nach Ihren Angaben ist dieser Einsatz ab 2. Dezember 2026 verboten');
  expect(text).toContain('gilt ab 2. Dezember 2026, in 3 Tagen');
});

test('the name of the use is the user’s, else the catalogue’s; the file name has no special characters', () => {
  const named = reportOf(marketing, { name: ' Größe & Übersicht / "Łódź" ' });
  expect(named.use).toBe('Größe & Übersicht / "Łódź"');
  expect(named.fileName).toBe('KI-Check_Grosse-Ubersicht-Łodz_2026-11-29');
  expect(reportOf(marketing).use).toBe('Marketing- und Social-Media-Texte');
});

test('English says the same in English', () => {
  const text = markdown(hiring, { language: 'en' });
  expect(text).toContain('2 December 2027');
  expect(text).toContain('[Annex III, point 4(a) AI Act](https://eur-lex.europa.eu/legal-content/EN/TXT/');
  expect(text).not.toMatch(/[a-z-]+:[a-z-]+\.[a-z]/);
});

describe('data protection', () => {
  const ids = (answers: Parameters<typeof reportOf>[0]) => reportOf(answers).sections.map(({ id }) => id);

  test('is left out where the DSGVO has nothing to say', () => {
    const abroad = { place: 'outside', 'used-in-eu': false, 'eu-link': 'neither' };
    expect(ids(walkUseCase('marketing-texts', { ...abroad, 'data-subjects': ['customers'] }))).not.toContain(
      'checks',
    );
    expect(ids(marketing)).toContain('checks');
  });
});
