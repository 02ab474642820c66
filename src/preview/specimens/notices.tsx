import type { StorageNotices as Notices } from '../../ui/store/register.ts';
import { notice, records } from '../../ui/store/register.ts';
import { received } from '../../ui/store/arrivals.ts';
import { BrokenPage } from '../../ui/shell/BrokenPage.tsx';
import { Guarded } from '../../ui/parts/Guarded.tsx';
import { BrokenPart, GuardedPart } from '../../ui/parts/GuardedPart.tsx';
import { LoadFailed, Loading } from '../../ui/parts/Loading.tsx';
import { NewLawNotice } from '../../ui/result/NewLawNotice.tsx';
import { UseNotices } from '../../ui/notices/UseNotices.tsx';
import { SavedNote } from '../../ui/parts/SavedNote.tsx';
import { lastFile } from '../../ui/parts/saveFile.ts';
import { StorageNotices } from '../../ui/notices/StorageNotices.tsx';
import { openId } from '../../ui/store/session.ts';
import { newsSource } from '../../ui/store/openNews.ts';
import { putAside } from '../../ui/store/wizardRoute.ts';
import { answersOf } from '../answers.ts';
import type { State } from '../specimen.ts';
import { specimensOf } from '../specimen.ts';
import { openWith } from '../stage.ts';
import { oldUse, summary, useWith } from './uses.ts';

const CHATBOT = answersOf('hairdresser-chatbot');
const NOTHING_KNOWN = { savedAt: oldUse.savedAt, added: [], gone: [], isKnown: false };
const FINE = <p>✓</p>;

function storage(change: Partial<Notices>, answers = {}): State {
  return {
    prepare: () => {
      openWith(answers);
      notice(change);
    },
    render: () => <StorageNotices />,
  };
}

/** A notice on the open use among the others. */
function onUse(prepare: () => void): State {
  return {
    prepare: () => {
      openWith(CHATBOT);
      prepare();
    },
    render: () => <UseNotices />,
  };
}

function arrived(isKnown: boolean, dropped: number): State {
  return onUse(() => void (received.value = { id: openId.peek(), isKnown, dropped }));
}

function begunAnew(): void {
  const other = useWith('other', CHATBOT);
  openWith({});
  records.value = [other];
  putAside.value = other.id;
}

export const notices = [
  ...specimensOf('SavedNote', {
    saved: {
      prepare: () => void (lastFile.value = new File([], 'KI-Check.pdf')),
      render: () => <SavedNote />,
    },
  }),
  ...specimensOf('Loading', { loading: { render: () => <Loading /> } }),
  ...specimensOf('LoadFailed', { failed: { render: () => <LoadFailed again={() => undefined} /> } }),
  ...specimensOf('BrokenPage', { broken: { render: () => <BrokenPage /> } }),
  ...specimensOf('BrokenPart', { broken: { render: () => <BrokenPart /> } }),
  ...specimensOf('Guarded', { whole: { render: () => <Guarded instead={<BrokenPart />}>{FINE}</Guarded> } }),
  ...specimensOf('GuardedPart', { whole: { render: () => <GuardedPart>{FINE}</GuardedPart> } }),
  ...specimensOf('StorageNotices', {
    forbidden: storage({ forbidden: true }),
    'forbidden-with-answers': storage({ forbidden: true }, CHATBOT),
    damaged: storage({ damaged: '{' }),
    newer: storage({ newer: true }),
    dropped: storage({
      dropped: ['place', 'no-longer-there'].map((question) => ({
        ...{ question, value: 'x' },
        reason: 'no-such-option',
      })),
    }),
  }),
  ...specimensOf('UseNotices', {
    'changed-elsewhere': onUse(() => void (records.value = [useWith(openId.peek(), { place: 'at' })])),
    'removed-elsewhere': onUse(() => void (records.value = [])),
    received: arrived(false, 0),
    'received-known': arrived(true, 0),
    'received-dropped': arrived(false, 2),
    'put-aside': onUse(begunAnew),
  }),
  ...specimensOf('NewLawNotice', {
    'class-and-duties': {
      prepare: (text) => void (newsSource.value = () => summary(oldUse, text).news),
      render: () => <NewLawNotice />,
    },
    'nothing-known': {
      prepare: () => void (newsSource.value = () => NOTHING_KNOWN),
      render: () => <NewLawNotice />,
    },
  }),
];
