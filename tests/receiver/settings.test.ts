import { expect, test } from 'vitest';
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
  expect(settings.mail).toMatchObject({ from: operator.email, to: operator.email });
});

test.each([
  [{ RECEIVER_PROT: '1' }, 'RECEIVER_PROT is no setting; there are RECEIVER_FOLDER'],
  [{ RECEIVER_PORT: 'x' }, 'RECEIVER_PORT must be'],
  [{ RECEIVER_PORT: '70000' }, 'RECEIVER_PORT must be'],
  [{ RECEIVER_ORIGIN: 'example.at' }, 'RECEIVER_ORIGIN must be'],
  [{ RECEIVER_ORIGIN: 'https://example.at/ki-check/' }, 'RECEIVER_ORIGIN must be'],
  [{ RECEIVER_SMTP_URL: 'mail.example.at' }, 'RECEIVER_SMTP_URL must be'],
  [
    { RECEIVER_SMTP_URL: 'smtps://x', RECEIVER_MAIL_TO: 'a@example.at, b@example.at' },
    'RECEIVER_MAIL_TO must be',
  ],
  [{ RECEIVER_SMTP_URL: 'smtps://x', RECEIVER_MAIL_FROM: 'x' }, 'RECEIVER_MAIL_FROM must be'],
])('%j: %s', (environment, problem) => {
  expect(() => settingsOf(operator, environment)).toThrow(problem);
});

test('every problem is named at once, and never the password', () => {
  const signup = { ...operator.signup, fieldMap: { name: 'n' } };
  const said = () => settingsOf({ ...operator, signup }, { RECEIVER_PORT: 'x', RECEIVER_SMTP_URL: 'secret' });
  expect(said).toThrow(/RECEIVER_PORT.*\n.*RECEIVER_SMTP_URL.*\n.*signup\.fieldMap/);
  expect(said).not.toThrow(/secret/);
});
