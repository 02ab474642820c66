import type { Text } from '../../i18n/text.ts';
import type { DocumentContext } from '../context.ts';
import type { Alternatives } from '../fits.ts';
import { fits, isCertain } from '../fits.ts';
import type { Kind } from '../kind.ts';
import type { DocumentBlock } from '../model.ts';
import { part } from '../parts.ts';
import type { Country } from '../place.ts';
import { ruleTexts } from '../ruleTexts.ts';

/** Duties to bind the vendor, in the two countries whose law was read. */
export const GERMANY = ['national:de-203-secrecy', 'national:de-203-processor'];
const GERMAN_PROFESSIONS = [
  'national:de-43e-services',
  'national:de-62a-services',
  'national:de-50a-services',
];
const HEALTH = 'national:at-121-secrecy';
const LAW = 'national:at-9-secrecy';
export const AUSTRIA = [HEALTH, LAW, 'national:at-other-secrecy'];
const rules = (ids: readonly string[]): Alternatives => ids.map((rule) => ({ rule }));

/** Binds the vendor to the professional secrecy of the firm, in the way of its country. */
export const secrecy: Kind = {
  id: 'secrecy',
  when: rules([...GERMANY, ...AUSTRIA]),
  hasContent: (context) => !isCertain([{ question: 'secrecy-agreement', is: true }], context),
  restsOn: ['place', 'data-subjects', 'data-location', 'professional-secrecy', 'secrecy-agreement'],
  blocks: (context) => secrecyParts([context], context.text),
  notes: (context) => [
    ...part('secrecy.notes', context.text),
    ...part(`secrecy.notesOf.${lawOf(context)}`, context.text),
    ...ruleTexts([...GERMANY, ...GERMAN_PROFESSIONS, ...AUSTRIA], context),
  ],
};

/** The agreement with one vendor, for one use or several. */
export function secrecyParts(contexts: readonly DocumentContext[], text: Text): DocumentBlock[] {
  const laws = [...new Set(contexts.map(lawOf))];
  return [
    ...part('secrecy.parties', text),
    ...laws.flatMap((law) =>
      ['terms', 'others', 'place'].flatMap((each) => part(`secrecy.${law}.${each}`, text)),
    ),
    ...(laws.includes('de') ? part('secrecy.de.instruction', text) : []),
    ...(isFor(HEALTH, contexts) ? part('secrecy.at.health', text) : []),
    ...(isFor(LAW, contexts) ? part('secrecy.at.law', text) : []),
    ...part('secrecy.sign', text),
  ];
}

const lawOf = (context: DocumentContext): Country => (fits(rules(GERMANY), context) ? 'de' : 'at');
const isFor = (rule: string, contexts: readonly DocumentContext[]) =>
  contexts.some((each) => fits([{ rule }], each));
