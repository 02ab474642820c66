import { pathOf } from '../../i18n/languages.ts';
import type { ReportContext } from '../context.ts';
import type { ReportSection } from '../model.ts';

/** The invitation to the pilot project, after the result and never before it. */
export function pilotSection({ operator, text }: ReportContext): ReportSection {
  return {
    id: 'pilot',
    heading: text.t('report:pilot.heading'),
    blocks: [
      { type: 'paragraph', text: text.t('report:pilot.text', { publisher: operator.name }) },
      {
        type: 'links',
        style: 'action',
        items: [
          { text: text.t('report:pilot.join'), href: operator.siteUrl + pathOf('pilot', text.language) },
          { text: text.t('report:pilot.talk'), href: operator.bookingUrl },
        ],
      },
    ],
  };
}

/** What this report is not. Always there, never in the way. */
export function disclaimerSection({
  operator,
  text,
}: Pick<ReportContext, 'operator' | 'text'>): ReportSection {
  return {
    id: 'disclaimer',
    heading: text.t('report:disclaimer.heading'),
    blocks: [{ type: 'paragraph', text: text.t('report:disclaimer.text', { publisher: operator.name }) }],
  };
}
