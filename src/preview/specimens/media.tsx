import { operator } from '../../operator.ts';
import { MarkField } from '../../ui/parts/MarkField.tsx';
import { FlyerForm } from '../../ui/media/FlyerForm.tsx';
import { FlyerPreview } from '../../ui/media/FlyerPreview.tsx';
import { FormatChoice } from '../../ui/media/FormatChoice.tsx';
import { ThemeChoice } from '../../ui/media/ThemeChoice.tsx';
import { PostDraft } from '../../ui/media/PostDraft.tsx';
import { SharePage } from '../../ui/share/SharePage.tsx';
import { MediaPage } from '../../ui/media/MediaPage.tsx';
import { postDrafts } from '../../ui/media/postDrafts.ts';
import type { State } from '../specimen.ts';
import { specimensOf } from '../specimen.ts';
import { unfold } from '../user.ts';

const OCCASION = { mark: 'wko-2026-11', theme: 'salon' } as const;

function markField(mark: string, needed = false): State {
  return {
    render: ({ t }) => {
      const words = {
        label: t('media:flyer.mark'),
        hint: t('media:flyer.markHint'),
        problem: t('flyer:badMark'),
      };
      return <MarkField mark={mark} words={words} needed={needed} onChange={() => undefined} />;
    },
  };
}

function draft(wanted: string): State {
  return {
    render: (text) =>
      postDrafts(text, operator, [])
        .filter(({ id }) => id === wanted)
        .map((each) => <PostDraft key={each.id} draft={each} />),
  };
}

export const media = [
  ...specimensOf('MediaPage', { all: { render: () => <MediaPage /> } }),
  ...specimensOf('FlyerForm', { 'first-visit': { render: () => <FlyerForm /> } }),
  ...specimensOf('FormatChoice', {
    poster: { render: () => <FormatChoice format="a4" onChange={() => undefined} /> },
  }),
  ...specimensOf('ThemeChoice', {
    salon: { render: () => <ThemeChoice theme="salon" onChange={() => undefined} /> },
  }),
  ...specimensOf('MarkField', {
    good: markField('wko-2026-11'),
    bad: markField('WKO Wien'),
    'empty-needed': markField('', true),
    'empty-optional': markField(''),
  }),
  ...specimensOf('FlyerPreview', {
    unfolded: { render: () => <FlyerPreview format="a5" occasion={OCCASION} />, play: unfold },
  }),
  ...specimensOf('PostDraft', { plain: draft('milestone'), 'with-poll': draft('question') }),
  ...specimensOf('SharePage', { idle: { render: () => <SharePage page="start" /> } }),
];
