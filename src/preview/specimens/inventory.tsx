import { programs } from '../../programs.ts';
import { AllUses } from '../../ui/inventory/AllUses.tsx';
import { Chip } from '../../ui/inventory/Chip.tsx';
import { Drafts } from '../../ui/inventory/Drafts.tsx';
import { Finder } from '../../ui/inventory/Finder.tsx';
import { Forgotten } from '../../ui/inventory/Forgotten.tsx';
import { MakeBar } from '../../ui/inventory/MakeBar.tsx';
import { OpenProgram } from '../../ui/inventory/OpenProgram.tsx';
import { ProgramFacts } from '../../ui/inventory/ProgramFacts.tsx';
import { ProgramChips, Programs, TappedPrograms } from '../../ui/inventory/Programs.tsx';
import { ProviderSays } from '../../ui/inventory/ProviderSays.tsx';
import { UseChips } from '../../ui/inventory/UseChips.tsx';
import { lastMade, setRunning, setTapped } from '../../ui/inventory/inventory.ts';
import { BusinessPage } from '../../ui/inventory/BusinessPage.tsx';
import { records } from '../../ui/store/register.ts';
import { openUse } from '../../ui/store/session.ts';
import type { State } from '../specimen.ts';
import { specimensOf } from '../specimen.ts';
import { typeInto, unfold } from '../user.ts';
import { useWith } from './uses.ts';

const SOME = programs.slice(0, 3);
const waiting = ['marketing-texts', 'applicant-screening', 'customer-chatbot', 'something-else'].map(
  (useCase) => useWith(useCase, { 'use-case': useCase }),
);
const tap = () => SOME.forEach((program) => setTapped(program, true));
const openNoted = () => {
  records.value = [{ ...useWith('noted', { 'use-case': 'translation' }), details: { program: 'ChatGPT' } }];
  openUse('noted');
};
const press = (stage: HTMLElement) => stage.querySelector('button')?.click();

function listed(made: number, known: readonly string[]): State {
  return {
    prepare: () => {
      records.value = waiting;
      lastMade.value = { made, known };
    },
    render: () => <Drafts />,
    play: unfold,
  };
}

export const inventory = [
  ...specimensOf('BusinessPage', {
    'first-visit': { render: () => <BusinessPage /> },
    tapped: { prepare: tap, render: () => <BusinessPage /> },
    waiting: { prepare: () => void (records.value = waiting), render: () => <BusinessPage /> },
  }),
  ...specimensOf('Chip', { on: { render: () => <Chip label="DeepL" isOn set={() => undefined} /> } }),
  ...specimensOf('UseChips', { some: { render: () => <UseChips useCases={['invoices', 'translation']} /> } }),
  ...specimensOf('Programs', { all: { render: () => <Programs />, play: unfold } }),
  ...specimensOf('ProgramChips', { some: { render: () => <ProgramChips list={SOME} /> } }),
  ...specimensOf('TappedPrograms', { some: { prepare: tap, render: () => <TappedPrograms /> } }),
  ...specimensOf('ProgramFacts', {
    some: { render: () => SOME.map((each) => <ProgramFacts key={each.id} program={each} />), play: unfold },
  }),
  ...specimensOf('ProviderSays', {
    noted: { prepare: openNoted, render: () => <ProviderSays page="program" />, play: unfold },
  }),
  ...specimensOf('OpenProgram', { noted: { prepare: openNoted, render: () => <OpenProgram /> } }),
  ...specimensOf('Forgotten', { all: { render: () => <Forgotten /> } }),
  ...specimensOf('AllUses', { all: { render: () => <AllUses />, play: unfold } }),
  ...specimensOf('Finder', {
    found: {
      render: () => (
        <Finder>
          <Forgotten />
        </Finder>
      ),
      play: (stage) => typeInto(stage, 'ChatGPT'),
    },
  }),
  ...specimensOf('MakeBar', {
    nothing: { render: () => <MakeBar />, play: press },
    unsaid: { prepare: tap, render: () => <MakeBar />, play: press },
    some: { prepare: () => setRunning({ useCase: 'invoices' }, true), render: () => <MakeBar /> },
  }),
  ...specimensOf('Drafts', { made: listed(4, []), known: listed(1, ['Belege und Rechnungen erfassen']) }),
];
