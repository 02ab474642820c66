import type { QuestionId } from '../../domain/types.ts';
import { UNKNOWN } from '../../domain/types.ts';
import { programKey } from '../../domain/program.ts';
import { findProgram } from '../../programs.ts';
import type { DocumentContext } from '../context.ts';
import { isCertain } from '../fits.ts';

/** What the mechanism of a transfer hangs on, where it goes to such a country. */
const GROUNDS: Readonly<Record<string, QuestionId>> = {
  usa: 'us-transfer-ground',
  'other-country': 'transfer-ground',
};
const MEASURES = ['no-training', 'business-accounts'];

/** The program and who makes it, as the firm noted it; undefined where it noted none. */
export function vendorName({ program, text }: DocumentContext): string | undefined {
  if (program === undefined) return undefined;
  const maker = findProgram(program)?.maker;
  const isNamed = maker === undefined || programKey(program).includes(programKey(maker));
  return isNamed ? program : text.t('documents:entries.vendor', { maker, program });
}

/** Who receives the data, by name where the firm noted its program; else `gap`. */
export function recipientsEntry(context: DocumentContext, gap: string): string {
  const { t } = context.text;
  if (saidOf('data-location', context) === 'own-systems') return t('documents:entries.recipients.own');
  const vendor = vendorName(context);
  return vendor === undefined ? gap : t('documents:entries.recipients.named', { vendor });
}

/** The third country and the mechanism of the transfer, or what of it is still missing; `gap` where nobody knows. */
export function transferEntry(context: DocumentContext, gap: string): string {
  const { t } = context.text;
  const place = saidOf('data-location', context);
  if (place === UNKNOWN) return gap;
  const ground = GROUNDS[place];
  const vendor = vendorName(context) ?? t('documents:entries.someVendor');
  const address = ground === undefined ? place : `${place}.${groundOf(ground, context)}`;
  return t(`documents:entries.transfer.${address}`, { vendor });
}

/** The measures that the answers name, and `gap` for the others. */
export function securityEntry(context: DocumentContext, gap: string): string {
  const { t } = context.text;
  const known = MEASURES.filter((item) => isCertain([{ question: 'vendor-terms', includes: item }], context));
  const words = known.map((item) => t(`documents:entries.security.${item}`));
  return [...words, gap].join(t('report:titles.separator'));
}

function groundOf(question: QuestionId, context: DocumentContext): string {
  const ground = saidOf(question, context);
  return ground === 'listed' && isShort('dsgvo:art-44-transfer', context) ? 'listed-not-enough' : ground;
}

function isShort(rule: string, { assessment }: DocumentContext): boolean {
  const found = assessment.findings.find((each) => each.rule === rule);
  return found !== undefined && found.applies !== false && found.outcome !== 'passed';
}

function saidOf(question: QuestionId, { assessment }: DocumentContext): string {
  return String(assessment.answers[question] ?? UNKNOWN);
}
