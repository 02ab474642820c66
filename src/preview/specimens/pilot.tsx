import type { Draft } from '../../pilot/form.ts';
import { EMPTY_DRAFT } from '../../pilot/form.ts';
import type { SignupRecord } from '../../pilot/record.ts';
import { recordOf } from '../../pilot/record.ts';
import { RhythmPicture } from '../../ui/pilot/RhythmPicture.tsx';
import { SignUp } from '../../ui/pilot/SignUp.tsx';
import { Updates } from '../../ui/pilot/Updates.tsx';
import { PilotPage } from '../../ui/pilot/PilotPage.tsx';
import { campaign, draft, result } from '../../ui/pilot/enquiry.ts';
import type { Failure, Sending } from '../../ui/pilot/sending.ts';
import { sending } from '../../ui/pilot/sending.ts';
import { waiting } from '../../ui/pilot/waiting.ts';
import type { Specimen, State } from '../specimen.ts';
import { specimensOf } from '../specimen.ts';
import { submit } from '../user.ts';
import { addUpdates } from './news.tsx';

const FILLED: Draft = {
  ...EMPTY_DRAFT,
  ...{
    name: 'Vorname Nachname',
    company: 'Beispielbetrieb',
    email: 'name@example.at',
    phone: '+43 1 234567',
  },
  ...{ branch: 'crafts', size: '2-9', obstacle: 'privacy', message: 'Angebote schneller schreiben.' },
};
const TABLES = ['2026-12-15', '2027-01-19', '2027-02-16', '2027-03-16'].map((date) => ({
  date,
  time: '17:00',
  minutes: 60,
  place: 'online',
}));
const RESULT = {
  resultClass: 'minimal-high',
  openPoints: 4,
  openQuestions: 1,
  useCase: 'customer-chatbot',
  hardestTasks: 'A; B',
};

function record(): SignupRecord {
  return recordOf(FILLED, {
    ...{ id: 'specimen', requestedAt: '2026-11-26T10:00:00.000Z', privacyVersion: '', lang: 'de' },
    ...{ campaign: 'wko-2026-11', page: '/pilot/' },
    consent: { consentText: '', consentVersion: '' },
    result: undefined,
  });
}

function form(now: Sending, more: Partial<State> = {}): State {
  return {
    prepare: () => {
      draft.value = FILLED;
      sending.value = now;
    },
    render: () => <SignUp />,
    ...more,
  };
}

const failed = (reason: Failure) => form({ state: 'failed', reason });

function outbox(url: string): State {
  return form(
    { state: 'idle' },
    {
      prepare: () => {
        waiting.value = { record: record(), trap: '', url, savedAt: new Date().toISOString() };
      },
    },
  );
}

export const pilot: readonly Specimen[] = [
  ...specimensOf('PilotPage', {
    first: { render: () => <PilotPage /> },
    'from-a-flyer-with-result': {
      prepare: () => {
        campaign.value = 'wko-2026-11';
        result.value = RESULT;
      },
      render: () => <PilotPage />,
    },
  }),
  ...specimensOf('SignUp', {
    'fields-wrong': { render: () => <SignUp />, play: submit },
    letter: form({ state: 'idle' }, { play: submit }),
    sending: form({ state: 'sending', cancel: () => undefined }),
    offline: failed('offline'),
    network: failed('network'),
    timeout: failed('timeout'),
    cancelled: failed('cancelled'),
    busy: failed('busy'),
    rejected: form({ state: 'rejected', messages: ['The mailbox is full.'], fields: [] }),
    sent: form({ state: 'sent', email: FILLED.email }),
    waiting: outbox('https://example.at/form'),
  }),
  ...specimensOf('RhythmPicture', {
    one: { render: () => <RhythmPicture tables={TABLES.slice(0, 1)} /> },
    four: { render: () => <RhythmPicture tables={TABLES} /> },
  }),
  ...specimensOf('Updates', {
    two: { prepare: addUpdates, render: () => <Updates /> },
  }),
];
