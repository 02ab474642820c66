import type { DocumentContext } from '../context.ts';
import type { Alternatives } from '../fits.ts';
import { fits, isCertain } from '../fits.ts';
import type { Kind } from '../kind.ts';
import type { DocumentBlock } from '../model.ts';
import { recipientsText } from '../noticeLines.ts';
import { part } from '../parts.ts';
import { countryOf } from '../place.ts';
import { AUSTRIA, GERMANY } from './secrecy.ts';
import { ruleTexts } from '../ruleTexts.ts';
import { transferText } from '../transfer.ts';

const IMAGES: Alternatives = [{ definition: 'national:shows-real-people' }];
const VOICE: Alternatives = [...IMAGES, { question: 'use-case', is: 'voice-audio' }];
const RECORDING: Alternatives = [{ question: 'use-case', is: 'internal-documents' }];
const STAFF: Alternatives = [
  { question: 'data-subjects', includes: 'staff' },
  { question: 'data-subjects', includes: 'applicants' },
];
const SPECIAL: Alternatives = [{ definition: 'dsgvo:special-categories' }];
const EXPLICIT: Alternatives = [{ question: 'sensitive-data-ground', is: 'consent' }];
const SECRET: Alternatives = [...GERMANY, ...AUSTRIA].map((rule) => ({ rule }));
const DEEPFAKE: Alternatives = [{ rule: 'ai-act:art-50-4-deepfake' }];
const NATIONAL = [
  'national:de-22-consent',
  'national:at-78-consent',
  'national:de-201-recording',
  'national:at-120-recording',
];

/** To be signed by those who are shown, heard or recorded: Art. 7 DSGVO and the right to one's own picture. */
export const consent: Kind = {
  id: 'consent',
  when: [{ all: [{ definition: 'ai-act:is-deployer' }, { any: [...VOICE, ...RECORDING] }] }],
  restsOn: [
    'use-case',
    'place',
    'contact',
    'looks-real',
    'data-subjects',
    'sensitive-data',
    'sensitive-data-ground',
    'professional-secrecy',
    'data-location',
    'us-transfer-ground',
    'transfer-ground',
  ],
  blocks: (context) => {
    const { text } = context;
    return [
      ...part('consent.who', text),
      ...part('consent.what', text),
      ...part('consent.allow', text),
      ...allowed(context),
      ...part('consent.know', text),
      { type: 'list', items: known(context) },
      ...part('consent.sign', text),
    ];
  },
  notes: (context) => [
    ...part('consent.notes', context.text),
    ...(fits(STAFF, context)
      ? part(`consent.staffNotes.${countryOf(context) === 'de' ? 'de' : 'other'}`, context.text)
      : []),
    ...ruleTexts(NATIONAL, context),
  ],
};

function allowed(context: DocumentContext): DocumentBlock[] {
  const { text } = context;
  const isShown = isCertain(VOICE, context);
  return [
    ...(isCertain(RECORDING, context) ? part('consent.recording', text) : []),
    ...(isCertain(IMAGES, context) ? part('consent.images', text) : []),
    ...(isShown ? [...part('consent.voice', text), ...part('consent.shown', text)] : []),
    ...(fits(SECRET, context) ? part('consent.release', text) : []),
    ...(fits([...SECRET, ...SPECIAL], context) ? [] : part('consent.training', text)),
    ...(isShown ? part('consent.limits', text) : []),
  ];
}

function known(context: DocumentContext): string[] {
  const { text } = context;
  const line = (id: string) => text.t(`documents:consent.lines.${id}`);
  return [
    line(fits(STAFF, context) ? 'voluntaryStaff' : 'voluntary'),
    line('withdrawal'),
    line('duration'),
    line(`${subjectOf(context)}.${countryOf(context)}`),
    ...(isCertain(EXPLICIT, context) ? [line('special')] : []),
    recipientsText(context),
    transferText(context),
    ...(fits(DEEPFAKE, context) ? [line('label')] : []),
    line('notice'),
  ];
}

/** Specially protected data that are used on another ground are not consented to: what is recorded is. */
function subjectOf(context: DocumentContext): string {
  if (!isCertain(RECORDING, context)) return 'images';
  return isCertain(SPECIAL, context) && !isCertain(EXPLICIT, context) ? 'recordingOnly' : 'recording';
}
