import { DamagedCard } from '../../ui/overview/DamagedCard.tsx';
import { DetailsForm } from '../../ui/overview/DetailsForm.tsx';
import { RegisterFiles } from '../../ui/overview/RegisterFiles.tsx';
import { RegisterPdf } from '../../ui/overview/RegisterPdf.tsx';
import { RenameForm } from '../../ui/overview/RenameForm.tsx';
import { UndoBar } from '../../ui/overview/UndoBar.tsx';
import { UseCard } from '../../ui/overview/UseCard.tsx';
import { SecondUse } from '../../ui/check/SecondUse.tsx';
import { OverviewPage } from '../../ui/overview/OverviewPage.tsx';
import { records } from '../../ui/store/register.ts';
import type { Deed } from '../../ui/store/registerActions.ts';
import { lastDeed } from '../../ui/store/registerActions.ts';
import { openUse } from '../../ui/store/session.ts';
import type { Use } from '../../register/use.ts';
import { answersOf, without } from '../answers.ts';
import type { State } from '../specimen.ts';
import { specimensOf } from '../specimen.ts';
import { manyUses, oldUse, summary, useWith } from './uses.ts';

const NOTED = { program: 'DeepL', inCharge: 'E. M.', status: 'planned', since: '2027-01-01' } as const;
const CHATBOT = useWith('chatbot', answersOf('hairdresser-chatbot'));

function overview(list: readonly Use[]): State {
  return { prepare: () => void (records.value = list), render: () => <OverviewPage /> };
}

function card(use: Use): State {
  return {
    render: (text) => (
      <ul class="use-cards">
        <UseCard summary={summary(use, text)} />
      </ul>
    ),
  };
}

function said(kind: Deed['kind'], undo?: Deed['undo']): State {
  return {
    prepare: (text) => {
      lastDeed.value = { kind, use: summary(CHATBOT, text).title, ...(undo && { undo }) };
    },
    render: () => <UndoBar />,
  };
}

const TWO_USES = useWith('two', {
  'use-case': 'marketing-texts',
  place: 'at',
  roles: ['use'],
  'red-lines': ['none'],
  areas: ['none'],
  contact: ['talks-with-people'],
});

function twoUses(...others: readonly Use[]): State {
  return {
    prepare: () => {
      records.value = [TWO_USES, ...others];
      openUse(TWO_USES.id);
    },
    render: () => <SecondUse />,
  };
}

export const register = [
  ...specimensOf('OverviewPage', {
    empty: overview([]),
    one: overview([CHATBOT]),
    many: overview(manyUses),
  }),
  ...specimensOf('DamagedCard', {
    damaged: {
      render: (text) => (
        <ul>
          <DamagedCard summary={summary(CHATBOT, text)} />
        </ul>
      ),
    },
  }),
  ...specimensOf('UseCard', {
    settled: card(CHATBOT),
    named: card({ ...CHATBOT, name: 'Chatbot' }),
    noted: card({ ...CHATBOT, details: NOTED }),
    interval: card(manyUses.find(({ id }) => id === 'interval') ?? CHATBOT),
    unfinished: card({ ...CHATBOT, answers: without('core-activity', CHATBOT.answers) }),
    'new-law': card(oldUse),
  }),
  ...specimensOf('SecondUse', {
    asks: twoUses(),
    made: twoUses(useWith('second', { 'use-case': 'customer-chatbot' })),
  }),
  ...specimensOf('DetailsForm', {
    open: {
      render: (text) => (
        <DetailsForm
          use={{ ...CHATBOT, details: NOTED }}
          title={summary(CHATBOT, text).title}
          end={() => undefined}
        />
      ),
    },
  }),
  ...specimensOf('RenameForm', {
    open: {
      render: (text) => (
        <RenameForm use={CHATBOT} title={summary(CHATBOT, text).title} end={() => undefined} />
      ),
    },
  }),
  ...specimensOf('UndoBar', {
    deleted: said('deleted', () => CHATBOT),
    renamed: said('renamed'),
    noted: said('noted'),
    duplicated: said('duplicated'),
    restored: said('restored'),
  }),
  ...specimensOf('RegisterPdf', {
    idle: { render: () => <RegisterPdf uses={manyUses} /> },
  }),
  ...specimensOf('RegisterFiles', {
    empty: { render: () => <RegisterFiles summaries={[]} /> },
    filled: { render: (text) => <RegisterFiles summaries={manyUses.map((use) => summary(use, text))} /> },
  }),
];
