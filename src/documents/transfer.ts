import type { Condition, RuleId } from '../domain/types.ts';
import type { DocumentContext } from './context.ts';
import { vendorName } from './entries/vendor.ts';
import { isCertain } from './fits.ts';

const located = (...isOneOf: string[]): Condition => ({ question: 'data-location', isOneOf });
const FORBIDDEN: readonly RuleId[] = ['dsgvo:art-44-transfer', 'dsgvo:art-46-other-country'];
/** What is said of a transfer out of the EU, and when; the first that fits. */
const SAID: readonly (readonly [id: string, when: Condition])[] = [
  ['none', located('eu')],
  ['none', { all: [located('own-systems'), { not: { question: 'place', is: 'outside' } }] }],
  ['adequate', located('adequate-country')],
  ['usClauses', { question: 'us-transfer-ground', is: 'standard-clauses' }],
  ['listed', { question: 'us-transfer-ground', isOneOf: ['listed', 'listed-for-staff-data'] }],
  ['clauses', { question: 'transfer-ground', is: 'standard-clauses' }],
  ['rules', { question: 'transfer-ground', is: 'binding-rules' }],
];

/** Whether data leave the EU and on what ground, to those whose data they are; a blank where the answers do not say. */
export function transferText(context: DocumentContext): string {
  const lacks = context.assessment.findings.some(
    ({ rule, outcome }) => FORBIDDEN.includes(rule) && outcome === 'failed',
  );
  const [said = 'open'] = SAID.find(([, when]) => isCertain([when], context)) ?? [];
  const vendor = vendorName(context) ?? context.text.t('documents:entries.someVendor');
  return context.text.t(`documents:transfer.${lacks ? 'missing' : said}`, { vendor });
}
