import type { QuestionId, RuleId } from '../domain/types.ts';
import { UNKNOWN } from '../domain/types.ts';
import type { DocumentContext } from './context.ts';
import { vendorName } from './entries/vendor.ts';

/** On what a transfer to such a place hangs: the question, and for each answer what is said. */
type Grounds = { question: QuestionId; said: Readonly<Record<string, string>> };
const GROUNDS: Readonly<Record<string, Grounds>> = {
  usa: {
    question: 'us-transfer-ground',
    said: {
      'listed-for-staff-data': 'usListedForStaff',
      listed: 'usListed',
      'standard-clauses': 'usClauses',
      none: 'usMissing',
    },
  },
  'other-country': {
    question: 'transfer-ground',
    said: {
      'standard-clauses': 'clauses',
      'clauses-unassessed': 'clausesUnassessed',
      'binding-rules': 'rules',
      none: 'missing',
    },
  },
};
const PLACES: Readonly<Record<string, string>> = {
  eu: 'eu',
  'own-systems': 'own',
  'adequate-country': 'adequate',
};
/** What those are told whose data they are, where it is less than what the record says. */
const NOTICE: Readonly<Record<string, string>> = {
  own: 'none',
  eu: 'none',
  usListedForStaff: 'usListed',
  usListedTooLittle: 'lacking',
  usMissing: 'lacking',
  clausesUnassessed: 'lacking',
  missing: 'lacking',
  usOpen: 'open',
  countryOpen: 'open',
};
const US_RULE: RuleId = 'dsgvo:art-44-transfer';

/** The third country and the mechanism of the transfer, or what of it is still missing, for the record; `gap` where nobody knows. */
export function transferEntry(context: DocumentContext, gap: string): string {
  const said = transferOf(context);
  return said === 'open' ? gap : textOf(`entry.${said}`, context);
}

/** Whether data leave the EU and on what ground, to those whose data they are; a blank where the answers do not say. */
export function transferText(context: DocumentContext): string {
  const said = transferOf(context);
  return textOf(`notice.${NOTICE[said] ?? said}`, context);
}

function textOf(address: string, context: DocumentContext): string {
  const vendor = vendorName(context) ?? context.text.t('documents:entries.someVendor');
  return context.text.t(`documents:transfer.${address}`, { vendor });
}

/** What the answers say of a transfer. */
function transferOf(context: DocumentContext): string {
  const place = saidOf('data-location', context);
  const grounds = GROUNDS[place];
  if (grounds) {
    const said = grounds.said[saidOf(grounds.question, context)];
    if (said === undefined) return place === 'usa' ? 'usOpen' : 'countryOpen';
    return said === 'usListed' && isTooLittle(context) ? 'usListedTooLittle' : said;
  }
  // To a firm outside the EU its own devices are outside, too.
  const isOutside = place === 'own-systems' && saidOf('place', context) === 'outside';
  return isOutside ? 'open' : (PLACES[place] ?? 'open');
}

/** A listing that does not cover data about staff, where there are such data. */
function isTooLittle({ assessment }: DocumentContext): boolean {
  const found = assessment.findings.find(({ rule }) => rule === US_RULE);
  return found !== undefined && found.applies !== false && found.outcome !== 'passed';
}

function saidOf(question: QuestionId, { assessment }: DocumentContext): string {
  return String(assessment.answers[question] ?? UNKNOWN);
}
