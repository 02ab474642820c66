import type { Signup } from '../../src/operator.ts';
import type { Draft } from '../../src/pilot/form.ts';
import { EMPTY_DRAFT } from '../../src/pilot/form.ts';
import type { Circumstances } from '../../src/pilot/record.ts';

const TASKS = 'Auf KI hinweisen; Beschäftigte schulen';
export const filled: Draft = {
  ...EMPTY_DRAFT,
  ...{ name: ' Vorname Nachname ', email: 'name@example.at', company: 'Beispielbetrieb' },
  ...{ branch: 'trade', size: '2-9', obstacle: 'privacy', message: 'Größe & Übersicht?' },
};
export const circumstances: Circumstances = {
  ...{ id: 'id-1', requestedAt: '2026-11-26T10:00:00.000Z', privacyVersion: 'p1' },
  ...{ lang: 'de', campaign: 'wko-2026-11', page: '/pilot/' },
  consent: { consentText: 'Ja', consentVersion: 'c1' },
  result: {
    ...{ resultClass: 'minimal-high', openPoints: 4, openQuestions: 1 },
    ...{ useCase: 'customer-chatbot', hardestTasks: TASKS },
  },
};
export const signup: Signup = {
  ...{ url: 'https://example.at/form', format: 'json', fieldMap: {}, extra: {}, honeypot: 'website' },
};
