import { buildRulebook } from '../../rulebook/buildRulebook.ts';
import { ruleSet } from '../../ruleset.ts';
import { Catalogue, Entrance } from '../../ui/start/Catalogue.tsx';
import { Layout } from '../../ui/shell/Layout.tsx';
import { RulebookEntry } from '../../ui/rulebook/RulebookEntry.tsx';
import { SampleAnswer } from '../../ui/start/SampleAnswer.tsx';
import { UnderWay } from '../../ui/start/UnderWay.tsx';
import { NotFound } from '../../ui/shell/NotFound.tsx';
import { RulebookPage } from '../../ui/rulebook/RulebookPage.tsx';
import { StartPage } from '../../ui/start/StartPage.tsx';
import type { State } from '../specimen.ts';
import { specimensOf } from '../specimen.ts';
import { typeInto, unfold } from '../user.ts';

function search(words: string): State {
  return { render: () => <Entrance />, play: (stage) => typeInto(stage, words) };
}

/** One entry of the rule book; the parts on conditions are unfolded. */
function entry(id: string): State {
  return {
    render: (text) => {
      const chapters = buildRulebook(ruleSet, text).parts.flatMap((part) => part.chapters);
      const found = chapters.flatMap(({ entries }) => entries).find((each) => each.id === id);
      if (!found) throw new Error(`no entry ${id}`);
      return <RulebookEntry entry={found} />;
    },
    play: unfold,
  };
}

export const pages = [
  ...specimensOf('StartPage', { 'first-visit': { render: () => <StartPage /> } }),
  ...specimensOf('UnderWay', {
    'typical-use': { render: () => <UnderWay useCase="customer-chatbot" name="" isFinished={false} /> },
    named: { render: () => <UnderWay useCase="customer-chatbot" name="Chatbot" isFinished={false} /> },
    'unknown-use': { render: () => <UnderWay useCase="no-longer-there" name="" isFinished={false} /> },
    finished: { render: () => <UnderWay useCase="customer-chatbot" name="" isFinished /> },
  }),
  ...specimensOf('Catalogue', { all: { render: () => <Catalogue /> } }),
  ...specimensOf('Entrance', {
    favourites: { render: () => <Entrance /> },
    found: search('Chatbot'),
    'nothing-found': search('xyzxyz'),
  }),
  ...specimensOf('SampleAnswer', { example: { render: () => <SampleAnswer /> } }),
  ...specimensOf('RulebookPage', { all: { render: () => <RulebookPage /> } }),
  ...specimensOf('RulebookEntry', {
    classification: entry('ai-act:art-5-1-f'),
    obligation: entry('ai-act:art-50-1-disclosure'),
  }),
  ...specimensOf('NotFound', { 'not-found': { render: () => <NotFound /> } }),
  ...specimensOf('Layout', { empty: { render: () => <Layout>{null}</Layout> } }),
];
