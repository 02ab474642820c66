import { itemsOf } from '../domain/listItems.ts';
import type { DocumentContext } from './context.ts';
import type { Alternatives } from './fits.ts';
import { isCertain } from './fits.ts';

/** A place where people meet the use before they are told in any other way, and whom it reaches already. */
type Channel = { id: string; when: Alternatives; reaches: readonly string[] };
const GUESTS = ['customers', 'others'];
const CHANNELS: readonly Channel[] = [
  {
    id: 'camera',
    when: [
      { question: 'use-case', is: 'video-surveillance' },
      { question: 'risk-situations', includes: 'public-monitoring' },
    ],
    reaches: GUESTS,
  },
  { id: 'phone', when: [{ question: 'use-case', is: 'phone-assistant' }], reaches: GUESTS },
  {
    id: 'chat',
    when: [
      {
        all: [
          { question: 'contact', includes: 'talks-with-people' },
          { not: { question: 'use-case', is: 'phone-assistant' } },
        ],
      },
    ],
    reaches: ['customers'],
  },
  { id: 'pictured', when: [{ definition: 'national:shows-real-people' }], reaches: GUESTS },
  { id: 'meeting', when: [{ question: 'use-case', is: 'internal-documents' }], reaches: [] },
];
/** Groups of people in the words of the questionnaire, and where each is told. */
const GROUPS: Readonly<Record<string, string>> = {
  applicants: 'applicants',
  staff: 'staff',
  accounts: 'staff',
  patients: 'patients',
  children: 'children',
  customers: 'customers',
  others: 'others',
};

/** Where the people of a case are told, each place once; one without a name where nobody knows whose data it is. */
export function noticePlaces(context: DocumentContext): readonly string[] {
  const channels = CHANNELS.filter(({ when }) => isCertain(when, context));
  const reached = channels.flatMap(({ reaches }) => reaches);
  const named = itemsOf(context.assessment.answers['data-subjects']).filter(({ is }) => is !== 'denied');
  const groups = Object.keys(GROUPS)
    .filter((group) => named.some(({ option }) => option === group) && !reached.includes(group))
    .map((group) => GROUPS[group] ?? '');
  const places = [...channels.map(({ id }) => id), ...groups];
  return places.length > 0 ? [...new Set(places)] : ['anyone'];
}
