import type { Translate } from '../i18n/text.ts';
import type { Legal } from '../operator.ts';

/** What § 24 MedienG asks of each printed work besides the name of the publisher; empty until it is known. */
export type PrintSettings = Pick<Legal, 'publishingPlace' | 'printer'>;
type Part = 'publishingPlace' | 'printer' | 'printingPlace';

/** The line of § 24 MedienG with what is known, and what is still missing in the settings. */
export type FlyerImprint = { line: string; missing: readonly Part[] };

/** Publisher, printer and their places, as one line of small print. */
export function imprintOf(publisher: string, print: PrintSettings, t: Translate): FlyerImprint {
  const values: Readonly<Record<Part, string>> = {
    publishingPlace: print.publishingPlace,
    printer: print.printer.name,
    printingPlace: print.printer.place,
  };
  const parts = ['publishingPlace', 'printer', 'printingPlace'] as const;
  const known = parts.filter((each) => values[each] !== '');
  const words = known.map((each) => t(`flyer:imprint.${each}`, { value: values[each] }));
  return {
    line: `${[t('flyer:imprint.publisher', { value: publisher }), ...words].join('. ')}.`,
    missing: parts.filter((each) => values[each] === ''),
  };
}

/** A sentence that names what the imprint still lacks; nothing if it is complete. */
export function missingHint({ missing }: FlyerImprint, t: Translate): string | undefined {
  const parts = missing.map((each) => t(`flyer:missing.parts.${each}`)).join(', ');
  return parts === '' ? undefined : t('flyer:missing.hint', { parts });
}
