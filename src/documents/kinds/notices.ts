import type { DocumentContext } from '../context.ts';
import type { Alternatives } from '../fits.ts';
import { fits, isCertain } from '../fits.ts';
import type { Kind } from '../kind.ts';
import type { DocumentBlock } from '../model.ts';
import { part } from '../parts.ts';

const TALKS: Alternatives = [{ question: 'contact', includes: 'talks-with-people' }];
const MEDIA: Alternatives = [
  { question: 'contact', includes: 'creates-media' },
  { question: 'contact', includes: 'sounds-or-looks-human' },
];
const DEEPFAKE: Alternatives = [{ rule: 'ai-act:art-50-4-deepfake' }];
const TEXT: Alternatives = [{ rule: 'ai-act:art-50-4-text' }];
/** A use that makes nothing but sound: words for pictures are no use to it. */
const SOUND: Alternatives = [{ question: 'use-case', is: 'voice-audio' }];
const SEEN: readonly string[] = ['deepfake.image', 'deepfake.video', 'images.generated', 'images.edited'];
const EVALUATION: Alternatives = [{ rule: 'ai-act:art-50-3-biometrics' }];
/** Each notice, when it is offered, and how many wordings it has. */
const NOTICES: readonly { id: string; when: Alternatives; wordings: readonly string[] }[] = [
  { id: 'chatbot', when: TALKS, wordings: ['short', 'long', 'phone'] },
  { id: 'deepfake', when: DEEPFAKE, wordings: ['image', 'video', 'audio', 'art'] },
  { id: 'images', when: MEDIA, wordings: ['generated', 'edited'] },
  { id: 'text', when: TEXT, wordings: ['generated', 'note'] },
  { id: 'evaluation', when: EVALUATION, wordings: ['emotions', 'categories'] },
];

/** Notices for people who meet the AI or its results, ready to paste in every language. */
export const notices: Kind = {
  id: 'notices',
  when: NOTICES.flatMap(({ when }) => when),
  restsOn: ['contact', 'interaction-obvious', 'looks-real', 'artistic-work', 'text-review'],
  blocks: (context) => [
    ...part('notices.how', context.text),
    ...NOTICES.filter(({ when }) => fits(when, context)).flatMap(({ id, wordings }) => {
      const shown = wordings.map((each) => `${id}.${each}`).filter((each) => isOffered(each, context));
      if (shown.length === 0) return [];
      return [...part(`notices.${id}`, context.text), ...shown.flatMap((each) => quotes(each, context))];
    }),
  ],
};

function isOffered(wording: string, context: DocumentContext): boolean {
  return !SEEN.includes(wording) || !isCertain(SOUND, context);
}

/** One wording in every language. */
function quotes(wording: string, { translations }: DocumentContext): DocumentBlock[] {
  return translations.map(({ t, language }) => ({
    type: 'quote',
    label: t(`documents:wordings.${wording}.label`),
    text: t(`documents:wordings.${wording}.text`),
    language,
  }));
}
