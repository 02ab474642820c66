import { vendorPoints } from '../../report/sections/vendor.ts';
import type { Kind } from '../kind.ts';
import { part } from '../parts.ts';

/** The open points that only the vendor can answer, as a letter. */
export const vendor: Kind = {
  id: 'vendor',
  when: [{ definition: 'ai-act:uses-foreign-system' }, { definition: 'dsgvo:external-vendor' }],
  hasContent: (context) => vendorPoints(context).length > 0,
  restsOn: ['roles', 'data-location', 'vendor-terms'],
  blocks: (context) => [
    ...part('vendor.head', context.text),
    { type: 'heading', text: context.text.t('report:vendor.subject') },
    { type: 'paragraph', text: context.text.t('report:vendor.greeting') },
    { type: 'steps', items: vendorPoints(context) },
    { type: 'paragraph', text: context.text.t('report:vendor.thanks') },
    ...part('vendor.end', context.text),
  ],
};
