import { expect, test } from 'vitest';
import { sentencesOn, textsIn } from '../../scripts/receiver/texts.ts';
import { settingsOf } from '../../src/receiver/settings.ts';
import { operator } from '../support/report.ts';

test('operator.json is enough', () => {
  expect(settingsOf(operator, { PATH: '/bin', RECEIVER_PORT: '' })).toEqual({
    ...{ folder: 'enquiries', host: '127.0.0.1', port: 8787, origin: 'https://example.at' },
    ...{ honeypot: 'website', mail: undefined },
  });
});

test('the environment says otherwise, and alone has the password of the mail server', () => {
  const settings = settingsOf(operator, {
    ...{ RECEIVER_PORT: '80', RECEIVER_ORIGIN: 'http://localhost:4173', RECEIVER_FOLDER: '/var/lib/x' },
    RECEIVER_SMTP_URL: 'smtps://user:secret@mail.example.at',
  });
  expect(settings).toMatchObject({ port: 80, origin: 'http://localhost:4173', folder: '/var/lib/x' });
  expect(settings).toMatchObject({ mail: { from: operator.email, to: operator.email } });
});

test.each([
  [{ RECEIVER_PROT: '1' }, 'RECEIVER_PROT ist keine Einstellung des Empfängers. Es gibt: RECEIVER_FOLDER'],
  [{ RECEIVER_PORT: 'x' }, 'RECEIVER_PORT muss'],
  [{ RECEIVER_PORT: '70000' }, 'RECEIVER_PORT muss'],
  [{ RECEIVER_ORIGIN: 'example.at' }, 'RECEIVER_ORIGIN muss'],
  [{ RECEIVER_ORIGIN: 'https://example.at/ki-check/' }, 'RECEIVER_ORIGIN muss'],
  [{ RECEIVER_SMTP_URL: 'mail.example.at' }, 'RECEIVER_SMTP_URL muss'],
  [
    { RECEIVER_SMTP_URL: 'smtps://x', RECEIVER_MAIL_TO: 'a@example.at, b@example.at' },
    'RECEIVER_MAIL_TO muss',
  ],
  [{ RECEIVER_SMTP_URL: 'smtps://x', RECEIVER_MAIL_FROM: 'x' }, 'RECEIVER_MAIL_FROM muss'],
])('%j: %s', (environment, sentence) => expect(said(environment)).toContain(sentence));

test('every problem is named at once, and never the password', () => {
  const signup = { ...operator.signup, fieldMap: { name: 'n' } };
  const all = said({ RECEIVER_PORT: 'x', RECEIVER_SMTP_URL: 'secret' }, { ...operator, signup });
  expect(all).toMatch(/RECEIVER_PORT.*\n.*RECEIVER_SMTP_URL.*\n.*signup\.fieldMap/);
  expect(all).not.toContain('secret');
});

/** The sentences on what cannot work. */
function said(environment: Record<string, string>, own = operator): string {
  const settings = settingsOf(own, environment);
  return 'problems' in settings ? sentencesOn(settings.problems, textsIn(['doctor'])).join('\n') : '';
}
