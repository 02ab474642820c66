import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/domain/types.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { documentNamed, insideOf } from '../support/documents.ts';
import { walkUseCase } from '../support/walks.ts';

const DATA: Answers = { place: 'de', 'data-subjects': ['customers'], 'data-location': 'eu' };
const consent = (given: Answers, useCase: string, language = 'de') =>
  insideOf(documentNamed(walkUseCase(useCase, { ...DATA, ...given }), 'consent', language));

describe('the consent', () => {
  const shown = (given: Answers, language = 'de') =>
    consent({ 'looks-real': 'real-person-acts', ...given }, 'real-people', language);

  test.each(LANGUAGES)('%s: voluntary, each purpose apart, withdrawal, provisions', (language) => {
    const words = shown({}, language);
    expect(words).toMatch(/freiwillig|voluntary/);
    expect(words).toMatch(/Jede Zeile gilt für sich|Each line stands for itself/);
    expect(words).toMatch(
      /jederzeit ohne Grund widerrufen.*bleibt rechtmäßig|withdraw it at any time.*remains lawful/,
    );
    expect(words).toMatch(/§ 22 KUG/);
    expect(words).toMatch(/Art\. 50 Abs\. 4 KI-VO|Art\. 50\(4\) AI Act/);
  });

  test('the law of the country, the staff, and what is not asked for', () => {
    expect(shown({ place: 'at' })).toMatch(/§ 78 UrhG.*§§ 16 und 17a ABGB/);
    expect(shown({ place: 'eu' })).toContain('[Vorschrift des Landes]');
    expect(shown({ 'data-subjects': ['staff'] })).toContain('auch nicht im Arbeitsverhältnis');
    expect(shown({})).not.toMatch(/Gespräch|Arbeitsverhältnis/);
    const minutes = consent({}, 'internal-documents');
    expect(minutes).toMatch(/Das Gespräch darf aufgenommen werden[^]*§ 201 StGB/);
    expect(minutes).not.toMatch(/mein Bild|Website/);
    const health = { 'sensitive-data': ['health'], 'sensitive-data-ground': 'consent' };
    expect(consent(health, 'internal-documents')).toContain('Art. 9 Abs. 2 lit. a');
  });

  test('health data used for care: the recording alone is consented to, the doctor is released, nothing trains the AI', () => {
    const doctor = {
      'data-subjects': ['patients'],
      'sensitive-data-ground': 'care',
      'professional-secrecy': ['health'],
    };
    const words = consent({ ...doctor, 'secrecy-agreement': true }, 'internal-documents');
    expect(words).toMatch(/entbinde ich[^]*§ 201 StGB/);
    expect(words).not.toMatch(/Art\. 6 Abs\. 1|trainieren/);
    expect(consent({}, 'internal-documents')).toMatch(/trainieren/);
  });
});
