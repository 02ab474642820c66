import { programKey } from '../../domain/program.ts';
import { findProgram } from '../../programs.ts';
import type { DocumentContext } from '../context.ts';
import { isCertain } from '../fits.ts';

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
  if (isCertain([{ question: 'data-location', is: 'own-systems' }], context))
    return t('documents:entries.recipients.own');
  const vendor = vendorName(context);
  return vendor === undefined ? gap : t('documents:entries.recipients.named', { vendor });
}

/** The measures that the answers name, and `gap` for the others. */
export function securityEntry(context: DocumentContext, gap: string): string {
  const { t } = context.text;
  const known = MEASURES.filter((item) => isCertain([{ question: 'vendor-terms', includes: item }], context));
  const words = known.map((item) => t(`documents:entries.security.${item}`));
  return [...words, gap].join(t('report:titles.separator'));
}
