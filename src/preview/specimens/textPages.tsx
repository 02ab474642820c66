import type { Target } from '../../teaser/address.ts';
import { QuestionTerms } from '../../ui/question/QuestionTerms.tsx';
import { CodeField } from '../../ui/media/CodeField.tsx';
import { TeaserKinds } from '../../ui/media/TeaserKinds.tsx';
import { TeaserOptions } from '../../ui/media/TeaserOptions.tsx';
import { TeaserPreview } from '../../ui/media/TeaserPreview.tsx';
import { Points } from '../../ui/text-pages/Points.tsx';
import { Provisions } from '../../ui/text-pages/Provisions.tsx';
import { TextSection } from '../../ui/text-pages/TextSection.tsx';
import { glossarySection } from '../../ui/text-pages/glossary.ts';
import { KnowledgePage } from '../../ui/text-pages/KnowledgePage.tsx';
import { TeaserPage } from '../../ui/media/TeaserPage.tsx';
import { specimensOf } from '../specimen.ts';
import { unfold } from '../user.ts';

const nothing = () => undefined;
const target = (language: string): Target => ({ useCase: 'invoices', mark: 'web', language });
const link = () => {
  const made = document.createElement('a');
  made.href = 'https://example.at/';
  made.append('example.at');
  return made;
};

export const textPages = [
  ...specimensOf('KnowledgePage', { all: { render: () => <KnowledgePage /> } }),
  ...specimensOf('TeaserPage', { all: { render: () => <TeaserPage /> } }),
  ...specimensOf('TextSection', {
    glossary: { render: (text) => <TextSection section={glossarySection(text)} /> },
  }),
  ...specimensOf('Points', {
    few: { render: (text) => <Points points={glossarySection(text).points.slice(0, 3)} /> },
  }),
  ...specimensOf('Provisions', {
    two: {
      render: () => (
        <Provisions
          provisions={[
            { source: 'ai-act', provision: 'Art. 50 Abs. 1' },
            { source: 'dsgvo', provision: 'Art. 28 Abs. 3' },
          ]}
        />
      ),
    },
  }),
  ...specimensOf('QuestionTerms', {
    folded: { render: () => <QuestionTerms question="roles" /> },
    unfolded: { render: () => <QuestionTerms question="profiling" />, play: unfold },
  }),
  ...specimensOf('TeaserOptions', {
    chosen: { render: ({ language }) => <TeaserOptions target={target(language)} onChange={nothing} /> },
  }),
  ...specimensOf('TeaserKinds', {
    both: { render: ({ language }) => <TeaserKinds target={target(language)} /> },
  }),
  ...specimensOf('TeaserPreview', {
    link: { render: () => <TeaserPreview label="example.at" make={link} /> },
  }),
  ...specimensOf('CodeField', {
    short: { render: () => <CodeField label="HTML" copyLabel="HTML" code="<p>example.at</p>" /> },
  }),
];
