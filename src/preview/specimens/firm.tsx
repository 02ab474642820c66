import type { AssessedUse } from '../../register/registerReport.ts';
import type { Use } from '../../register/use.ts';
import { assessedUses } from '../../ui/store/assessedUses.ts';
import { Deviations } from '../../ui/firm/Deviations.tsx';
import { FirmFacts } from '../../ui/firm/FirmFacts.tsx';
import { FirmFolder } from '../../ui/firm/FirmFolder.tsx';
import { FirmOverview, useFirmResult } from '../../ui/firm/FirmOverview.tsx';
import { firmFactsOf } from '../../firm/facts.ts';
import { ruleSet } from '../../ruleset.ts';
import { firm } from '../../ui/store/firm.ts';
import { answersOf } from '../answers.ts';
import type { State } from '../specimen.ts';
import { specimensOf } from '../specimen.ts';
import { manyUses, useWith } from './uses.ts';

const CHATBOT = answersOf('hairdresser-chatbot');
const ELSEWHERE = useWith('elsewhere', { ...CHATBOT, place: 'de' }, { deviates: ['place'] });

const know = () => void (firm.value = firmFactsOf(ruleSet, CHATBOT));

function overview(uses: readonly Use[]): State {
  return { render: (text) => <Overview assessed={assessedUses(uses, text)} /> };
}

function Overview({ assessed }: { assessed: readonly AssessedUse[] }) {
  const result = useFirmResult(assessed);
  return result ? <FirmOverview result={result} /> : <></>;
}

function ended(use: Use): Use {
  return { ...use, details: { status: 'ended' } };
}

export const firmParts = [
  ...specimensOf('FirmOverview', {
    'all-classes': overview(manyUses),
    two: overview(manyUses.slice(0, 2)),
    'one-ended': overview([...manyUses.slice(1), ...manyUses.slice(0, 1).map(ended)]),
  }),
  ...specimensOf('FirmFacts', {
    folded: { prepare: know, render: () => <FirmFacts /> },
    changing: {
      prepare: know,
      render: () => <FirmFacts />,
      play: (stage) => {
        stage.querySelector('details')?.setAttribute('open', '');
        stage.querySelector<HTMLElement>('.answer-row button')?.click();
      },
    },
  }),
  ...specimensOf('Deviations', {
    known: { prepare: know, render: () => <Deviations use={ELSEWHERE} /> },
    unknown: { render: () => <Deviations use={ELSEWHERE} /> },
  }),
  ...specimensOf('FirmFolder', { idle: { render: () => <FirmFolder uses={manyUses} /> } }),
];
