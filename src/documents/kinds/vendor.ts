import { vendorPoints } from '../../report/sections/vendor.ts';
import type { Text } from '../../i18n/text.ts';
import type { Kind } from '../kind.ts';
import type { DocumentBlock } from '../model.ts';
import { part } from '../parts.ts';

/** The open points that only the vendor can answer, as a letter. */
export const vendor: Kind = {
  id: 'vendor',
  when: [{ definition: 'ai-act:uses-foreign-system' }, { definition: 'dsgvo:external-vendor' }],
  hasContent: (context) => vendorPoints(context).length > 0,
  subject: 'report:vendor.subject',
  restsOn: ['roles', 'data-location', 'vendor-terms'],
  blocks: (context) => letter(vendorPoints(context), context.text),
};

/** A letter with these points. */
export function letter(points: readonly string[], text: Text): DocumentBlock[] {
  return [
    ...part('vendor.head', text),
    { type: 'paragraph', text: text.t('report:vendor.greeting') },
    { type: 'steps', items: points },
    { type: 'paragraph', text: text.t('report:vendor.thanks') },
    ...part('vendor.end', text),
  ];
}
