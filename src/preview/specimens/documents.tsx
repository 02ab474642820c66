import { CaseFolder } from '../../ui/documents/CaseFolder.tsx';
import { FolderStatus } from '../../ui/documents/FolderStatus.tsx';
import type { Making } from '../../ui/documents/making.ts';
import { making } from '../../ui/documents/making.ts';
import '../../ui/documents/folder.css';
import { answersOf } from '../answers.ts';
import type { State } from '../specimen.ts';
import { specimensOf } from '../specimen.ts';
import { openWith } from '../stage.ts';

function folder(profile: string): State {
  return {
    prepare: () => openWith(answersOf(profile), { type: 'FINISH' }),
    render: () => <CaseFolder />,
  };
}

function status(state: Making): State {
  return { prepare: () => void (making.value = state), render: () => <FolderStatus /> };
}

export const documents = [
  ...specimensOf('CaseFolder', {
    chatbot: folder('hairdresser-chatbot'),
    staff: folder('hiring-in-40-person-firm'),
    none: folder('machine-maker-safety'),
  }),
  ...specimensOf('FolderStatus', {
    working: status({ state: 'working', done: 3, count: 16 }),
    saved: status({ state: 'saved', name: 'KI-Mappe_2026-11-25.zip' }),
    cancelled: status({ state: 'cancelled' }),
    'failed-network': status({ state: 'failed', reason: 'network', wanted: [['policy', 'pdf']] }),
    failed: status({ state: 'failed', reason: 'unknown', wanted: [['policy', 'pdf']] }),
  }),
];
