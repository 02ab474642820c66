import { describe, expect, test } from 'vitest';
import { enquiryText, LONGEST_LINK, mailtoOf } from '../../src/pilot/mail.ts';
import { recordOf } from '../../src/pilot/record.ts';
import { textIn } from '../support/report.ts';
import { circumstances, filled } from '../support/signup.ts';

const text = textIn('de');
const record = recordOf({ ...filled, sendsResult: true }, circumstances);
const partsOf = (href: string) => {
  const [, subject = '', body = ''] =
    /^mailto:pilot@example\.at\?subject=([^&]*)&body=([^&]*)$/.exec(href) ?? [];
  return { subject: decodeURIComponent(subject), body: decodeURIComponent(body) };
};

describe('the e-mail', () => {
  test('says in words what the record says, with line breaks as mail has them', () => {
    const href = mailtoOf(record, 'pilot@example.at', text);
    expect(href).toContain('%0D%0A');
    expect(href).not.toMatch(/\+|%0A%0A/);
    const { subject, body } = partsOf(href);
    expect(subject).toBe('KI-Pilotprojekt: Ich möchte mitmachen');
    expect(body.replaceAll('\r\n', '\n')).toBe(enquiryText(record, text));
    for (const line of [
      'Größtes Hindernis: Unsicherheit beim Datenschutz',
      'Typischer Einsatz: Chatbot für Kunden. Klasse: Minimales Risiko bis Hohes Risiko. Noch offen: 3 Aufgaben, eine Frage.',
      'Nachricht: Größe & Übersicht?',
      'Gefunden über: wko-2026-11',
    ]) {
      expect(body).toContain(line);
    }
    expect(body).not.toContain('Telefon');
  });

  test.each(['ö'.repeat(2000), '😀'.repeat(1000)])(
    'too long for a link: only the free text is cut',
    (message) => {
      const long = { ...record, message };
      const href = mailtoOf(long, 'pilot@example.at', text);
      expect(href.length).toBeLessThanOrEqual(LONGEST_LINK);
      expect(href.length).toBeGreaterThan(LONGEST_LINK - 20);
      const { body } = partsOf(href);
      expect(body).toContain('Ja\r\nTypischer Einsatz');
      expect(body.endsWith(' …')).toBe(true);
      expect(enquiryText(long, text)).toContain(message);
    },
  );
});
