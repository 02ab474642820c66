import type { Text } from '../../i18n/text.ts';
import type { DocumentContext } from '../context.ts';
import type { Kind } from '../kind.ts';
import type { DocumentBlock } from '../model.ts';
import { commonLines, linesOfUse } from '../noticeLines.ts';
import { noticePlaces } from '../noticePlaces.ts';
import { part } from '../parts.ts';
import { ruleTexts } from '../ruleTexts.ts';

/** What national law adds at the place of the notice. */
const NATIONAL = [
  'national:de-4-video',
  'national:at-12-video',
  'national:de-201-recording',
  'national:at-120-recording',
];

/** What those are told whose data it is, at the place where they are. */
export const privacyNotice: Kind = {
  id: 'privacyNotice',
  when: [{ definition: 'dsgvo:is-responsible' }],
  restsOn: [
    'use-case',
    'place',
    'contact',
    'data-subjects',
    'sensitive-data',
    'sensitive-data-ground',
    'decisions',
    'significant-effect',
    'risk-situations',
    'data-location',
    'us-transfer-ground',
    'transfer-ground',
    'vendor-terms',
    'dpo-appointed',
  ],
  blocks: (context) => noticeParts([context], context.text),
  notes: (context) => [...part('privacyNotice.notes', context.text), ...ruleTexts(NATIONAL, context)],
};

/** The notice of one use or several: a short text for each place, and the full one, in which each use has its part. */
export function noticeParts(contexts: readonly DocumentContext[], text: Text): DocumentBlock[] {
  const [first] = contexts;
  if (!first) return [];
  const places = [...new Set(contexts.flatMap(noticePlaces))];
  return [
    ...part('privacyNotice.short', text),
    ...places.map((id) => shortNotice(id, text)),
    ...part('privacyNotice.full', text),
    { type: 'list', items: commonLines(first) },
    ...contexts.flatMap((each): DocumentBlock[] => [
      { type: 'heading', text: each.use },
      { type: 'list', items: linesOfUse(each) },
    ]),
    ...part('privacyNotice.objection', text),
  ];
}

function shortNotice(id: string, { t, language }: Text): DocumentBlock {
  const address = `documents:privacyNotice.places.${id}`;
  return { type: 'quote', label: t(`${address}.label`), text: t(`${address}.text`), language };
}
