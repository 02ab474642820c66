import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { EMPTY_DRAFT, wrongFields } from '../../src/pilot/form.ts';
import { outcomeOf } from '../../src/pilot/outcome.ts';
import { recordOf } from '../../src/pilot/record.ts';
import { requestOf } from '../../src/pilot/request.ts';
import { CONSENT_VERSION } from '../../src/pilot/versions.ts';
import { textIn } from '../support/report.ts';
import { circumstances, filled, signup } from '../support/signup.ts';

describe('the form', () => {
  test('needs a name and an e-mail address', () =>
    expect(wrongFields(EMPTY_DRAFT)).toEqual(['name', 'email']));

  test.each(['a', 'a@b', 'a b@example.at', '@example.at', 'a@example.'])('%s is no e-mail address', (email) =>
    expect(wrongFields({ ...filled, email })).toEqual(['email']),
  );

  test.each([
    ['', []],
    ['+43 (1) 234-567', []],
    ['\u202a+43 316 123456\u202c', []],
    ['0316/123456 DW 12', []],
    ['0316 – 12 34 56 oder 0664 1234567', []],
    ['\u200b', []],
    ['gar keine', ['phone']],
    ['123', ['phone']],
  ])('phone %j', (phone, wrong) => expect(wrongFields({ ...filled, phone })).toEqual(wrong));
});

describe('the record', () => {
  test('carries no sign that nobody sees in an address or a number', () => {
    const pasted = {
      email: ' \u200bname\u200d@example\u00ad.at\u2060 ',
      phone: '\u202a+43\u00a0316 123456\u202c',
    };
    expect(recordOf({ ...filled, ...pasted }, circumstances)).toMatchObject({
      email: 'name@example.at',
      phone: '+43 316 123456',
    });
    expect(wrongFields({ ...filled, ...pasted })).toEqual([]);
  });

  test('is flat and says nothing of the result unless that was ticked', () => {
    const record = recordOf(filled, circumstances);
    expect(record).toMatchObject({
      schema: 'pilot-signup/1',
      id: 'id-1',
      kind: 'pilot',
      campaign: 'wko-2026-11',
    });
    expect(record.name).toBe('Vorname Nachname');
    expect(Object.values(record).every((each) => ['string', 'number'].includes(typeof each))).toBe(true);
    expect(Object.keys(record).filter((key) => /^(consent|result|openPoints|useCase)/.test(key))).toEqual([]);
  });

  test('carries the summary and the proof of consent, and never an answer', () => {
    const record = recordOf({ ...filled, sendsResult: true }, circumstances);
    expect(record).toMatchObject({
      ...{ resultClass: 'minimal-high', openPoints: 4, openQuestions: 1, useCase: 'customer-chatbot' },
      hardestTasks: 'Auf KI hinweisen; Beschäftigte schulen',
      ...{ consentText: 'Ja', consentVersion: 'c1', consentAt: '2026-11-26T10:00:00.000Z' },
    });
    expect(record).not.toHaveProperty('answers');
  });

  test('without a result nothing is consented to', () =>
    expect(
      recordOf({ ...filled, sendsResult: true }, { ...circumstances, result: undefined }),
    ).not.toHaveProperty('consentText'));

  test('a changed sentence of consent needs a new version', () => {
    const sentences = LANGUAGES.map((language) =>
      ['consent', 'preview', 'summary', 'tasks'].map((each) => textIn(language).tree(`pilot:result.${each}`)),
    );
    const hash = createHash('sha256').update(JSON.stringify(sentences)).digest('hex').slice(0, 12);
    expect([CONSENT_VERSION, hash]).toEqual(['2026-11-30', '5976ebc6b503']);
  });
});

describe('the request', () => {
  const record = recordOf(filled, circumstances);

  test('as JSON, with names replaced, fields left out and constants added', () => {
    const { headers, body } = requestOf(record, '', {
      ...signup,
      fieldMap: { name: 'firstname', schema: null },
      extra: { access_key: 'public' },
    });
    expect(headers).toEqual({ Accept: 'application/json', 'Content-Type': 'application/json' });
    const sent = JSON.parse(String(body)) as Record<string, unknown>;
    expect(sent).toMatchObject({
      firstname: 'Vorname Nachname',
      access_key: 'public',
      email: 'name@example.at',
    });
    expect(Object.keys(sent)).not.toEqual(expect.arrayContaining(['name']));
    expect(sent).not.toHaveProperty('schema');
    expect(sent).not.toHaveProperty('website');
  });

  test('as a form, without a header that needs permission; what a robot typed goes along', () => {
    const { headers, body } = requestOf(record, 'spam', { ...signup, format: 'form' });
    expect(headers).toEqual({ Accept: 'application/json' });
    expect(new URLSearchParams(String(body)).get('message')).toBe('Größe & Übersicht?');
    expect(new URLSearchParams(String(body)).get('website')).toBe('spam');
  });
});

describe('the outcome', () => {
  test.each([
    [200, { next: '/thanks' }],
    [204, undefined],
    [200, { success: true }],
    [201, 'no object'],
  ])('%i %j is sent', (status, body) => expect(outcomeOf(status, body, {})).toEqual({ kind: 'sent' }));

  test.each([429, 500, 503])('%i is busy', (status) =>
    expect(outcomeOf(status, { success: true }, {})).toEqual({ kind: 'busy' }),
  );

  test.each([
    [200, { success: false, message: 'No' }, ['No'], []],
    [200, { ok: 'false' }, [], []],
    [400, { errors: [{ field: 'mail', message: 'Bad' }, 'Too long'] }, ['Bad', 'Too long'], ['email']],
    [422, { error: 'No form' }, ['No form'], []],
    [404, undefined, [], []],
    [400, { errors: { field: 'phone' } }, [], ['phone']],
    [403, { errors: [{ field: 'toString', message: 7 }] }, [], []],
  ])('%i %j is rejected', (status, body, messages, fields) =>
    expect(outcomeOf(status, body, { email: 'mail' })).toEqual({ kind: 'rejected', messages, fields }),
  );
});
