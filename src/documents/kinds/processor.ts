import { vendorName } from '../entries/vendor.ts';
import { vendorSays } from '../entries/vendorSays.ts';
import type { Alternatives } from '../fits.ts';
import { isCertain } from '../fits.ts';
import type { Kind } from '../kind.ts';
import { part } from '../parts.ts';

/** A listing of a vendor in the USA need not cover data about those who work or apply there. */
const ABROAD_HR: Alternatives = [
  {
    all: [
      { question: 'data-location', is: 'usa' },
      {
        any: [
          { question: 'data-subjects', includes: 'staff' },
          { question: 'data-subjects', includes: 'applicants' },
        ],
      },
    ],
  },
];

/** What must stand in the contract with a processor, to be ticked off while reading it. */
export const processor: Kind = {
  id: 'processor',
  when: [{ all: [{ definition: 'dsgvo:is-responsible' }, { definition: 'dsgvo:external-vendor' }] }],
  restsOn: [
    'data-subjects',
    'data-location',
    'us-transfer-ground',
    'transfer-ground',
    'vendor-terms',
    'professional-secrecy',
  ],
  blocks: (context) => {
    const isOutside = [{ question: 'data-location', isOneOf: ['usa', 'adequate-country', 'other-country'] }];
    const isBound = [{ not: { question: 'professional-secrecy', includes: 'none' } }];
    const { text } = context;
    const vendor = vendorName(context);
    return [
      ...part('processor.intro', text),
      ...(vendor === undefined ? part('processor.who', text) : part('processor.named', text, { vendor })),
      ...part('processor.version', text),
      ...part('processor.before', text),
      ...part('processor.contents', text),
      ...part('processor.terms', text),
      ...part('processor.ai', text),
      ...(isCertain(isOutside, context) ? part('processor.transfer', text) : []),
      ...(isCertain(ABROAD_HR, context) ? part('processor.transferStaff', text) : []),
      ...(isCertain(isBound, context) ? part('processor.secrecy', text) : []),
      ...part('processor.done', text),
    ];
  },
  notes: vendorSays,
};
