import { Caution } from '../../ui/report/Caution.tsx';
import { EditDialog } from '../../ui/result/EditDialog.tsx';
import { Cancel } from '../../ui/parts/Cancel.tsx';
import { ExportButton, ExportStatus } from '../../ui/result/ExportButton.tsx';
import { MoreFormats } from '../../ui/result/MoreFormats.tsx';
import { LinkProblem } from '../../ui/share/LinkProblem.tsx';
import { LinkToMe } from '../../ui/share/LinkToMe.tsx';
import { QrCode } from '../../ui/share/QrCode.tsx';
import { ShareVerdict } from '../../ui/share/ShareVerdict.tsx';
import { TakeAlong } from '../../ui/share/TakeAlong.tsx';
import type { LinkProblem as Problem } from '../../share/link.ts';
import { linkProblem } from '../../ui/store/arrivals.ts';
import { editing } from '../../ui/store/editing.ts';
import { answersOf } from '../answers.ts';
import type { State } from '../specimen.ts';
import { specimensOf } from '../specimen.ts';
import { openWith } from '../stage.ts';
import { click, submit, unfold } from '../user.ts';

const CHATBOT = answersOf('hairdresser-chatbot');

/** The dialog on one question of a finished check. */
function edit(question: string, play?: State['play']): State {
  return {
    prepare: () => {
      openWith(CHATBOT, { type: 'FINISH' });
      editing.value = question;
    },
    render: () => <EditDialog />,
    ...(play && { play }),
  };
}

const exporting = (failure?: 'network' | 'unknown'): State => ({
  render: () => (
    <ExportStatus
      state={failure ? 'failed' : 'working'}
      failure={failure}
      onSave={() => undefined}
      cancel={() => undefined}
    />
  ),
});

function problem(kind: Problem | 'gone'): State {
  return { prepare: () => void (linkProblem.value = kind), render: () => <LinkProblem /> };
}

const choose = (nth: number) => (stage: HTMLElement) => click(stage, `.choice:nth-of-type(${nth}) input`);

/** What stands beside the class; `back` for answers that contradict each other. */
function caution(back: boolean): State {
  const RULE = 'ai-act:caveat-own-training';
  return {
    render: ({ t }) => (
      <Caution
        block={{
          type: 'caution',
          title: t(`${RULE}.title`),
          text: t(`${RULE}.why`),
          citation: { text: t('citations:sources.ai-act.name'), href: '#' },
          ...(back && { back: { question: 'areas', text: t('questions:questions.areas.question') } }),
        }}
        goTo={() => undefined}
      />
    ),
  };
}

export const resultParts = [
  ...specimensOf('Caution', { caveat: caution(false), contradiction: caution(true) }),
  ...specimensOf('EditDialog', {
    unchanged: edit('interaction-obvious'),
    changed: edit('interaction-obvious', choose(1)),
    'without-effect': edit('place', choose(2)),
    'opens-questions': edit('decisions', choose(1)),
    'nothing-chosen': edit('red-lines', (stage) => {
      click(stage, 'input:checked');
      setTimeout(() => submit(stage));
    }),
  }),
  ...specimensOf('ExportButton', {
    idle: { prepare: () => openWith(CHATBOT, { type: 'FINISH' }), render: () => <ExportButton /> },
  }),
  ...specimensOf('ExportStatus', {
    running: exporting(),
    'failed-network': exporting('network'),
    failed: exporting('unknown'),
  }),
  ...specimensOf('Cancel', {
    slow: {
      render: () => (
        <div>
          <Cancel working onClick={() => undefined} />
        </div>
      ),
    },
  }),
  ...specimensOf('MoreFormats', {
    folded: { prepare: () => openWith(CHATBOT), render: () => <MoreFormats /> },
    unfolded: { prepare: () => openWith(CHATBOT), render: () => <MoreFormats />, play: unfold },
  }),
  ...specimensOf('TakeAlong', {
    folded: { prepare: () => openWith(CHATBOT), render: () => <TakeAlong /> },
    unfolded: { prepare: () => openWith(CHATBOT), render: () => <TakeAlong />, play: unfold },
  }),
  ...specimensOf('ShareVerdict', {
    yesIf: { prepare: () => openWith(CHATBOT), render: () => <ShareVerdict /> },
  }),
  ...specimensOf('LinkToMe', {
    link: { render: () => <LinkToMe link="https://example.at/" use="example" /> },
  }),
  ...specimensOf('QrCode', {
    drawn: { render: () => <QrCode link="https://example.at/" use="example" /> },
    'too-long': { render: () => <QrCode link={'x'.repeat(4000)} use="example" /> },
  }),
  ...specimensOf('LinkProblem', {
    gone: problem('gone'),
    newer: problem('newer'),
    damaged: problem('damaged'),
    empty: problem('empty'),
  }),
];
