import type { Text, Translate } from '../i18n/text.ts';
import type { Operator } from '../operator.ts';
import { campaignLink, typedAddress } from './campaign.ts';
import type { PrintSettings } from './imprint.ts';
import { imprintOf } from './imprint.ts';

/** What a flyer needs to know of the operator. */
export type FlyerOperator = Pick<
  Operator,
  'name' | 'contactPerson' | 'email' | 'phone' | 'bookingUrl' | 'siteUrl' | 'accent'
> & { legal: PrintSettings };
type Titled = { title: string; text: string };

/** Every word that stands on a flyer, the address in its code, and its colour. */
export type FlyerContent = {
  language: string;
  product: string;
  headline: string;
  question: string;
  scale: { intro: string; steps: Readonly<Record<FlyerClass, string>> };
  scan: Titled;
  /** In the QR code, with the campaign mark. */
  href: string;
  /** Below the code, for those who type. */
  address: string;
  benefitsTitle: string;
  benefits: readonly Titled[];
  pilot: Titled;
  contactTitle: string;
  contact: readonly string[];
  fine: readonly string[];
  accent: string;
};
export const FLYER_CLASSES = ['minimal', 'limited', 'high', 'prohibited'] as const;
export type FlyerClass = (typeof FLYER_CLASSES)[number];
const BENEFITS = ['clear', 'plan', 'private'] as const;

/** Words and address of a flyer in one language, for one event. Throws a RangeError for a bad campaign mark. */
export function flyerContent(operator: FlyerOperator, { language, t }: Text, mark: string): FlyerContent {
  const { name, contactPerson, siteUrl, legal, accent } = operator;
  const titled = (part: string): Titled => ({
    title: t(`flyer:${part}.title`),
    text: t(`flyer:${part}.text`, { contactPerson }),
  });
  return {
    ...{ language, product: t('ui:product') },
    ...{ headline: t('flyer:headline'), question: t('flyer:question') },
    scale: { intro: t('flyer:scale.intro'), steps: stepsOf(t) },
    scan: titled('scan'),
    href: campaignLink(siteUrl, language, mark),
    address: typedAddress(siteUrl, language),
    benefitsTitle: t('flyer:benefits.title'),
    benefits: BENEFITS.map((each) => titled(`benefits.${each}`)),
    pilot: titled('pilot'),
    contactTitle: t('flyer:contact'),
    contact: contactOf(operator),
    fine: [t('flyer:noAdvice', { name }), imprintOf(name, legal, t).line],
    accent,
  };
}

function stepsOf(t: Translate): FlyerContent['scale']['steps'] {
  const step = (each: FlyerClass) => t(`flyer:scale.steps.${each}`);
  return {
    minimal: step('minimal'),
    limited: step('limited'),
    high: step('high'),
    prohibited: step('prohibited'),
  };
}

/** One line for each way to reach the operator that there is. */
function contactOf({ name, contactPerson, email, phone, bookingUrl }: FlyerOperator): string[] {
  const who = [contactPerson, name].filter(Boolean).join(', ');
  const booking = bookingUrl.replace(/^https:\/\//, '').replace(/\/$/, '');
  return [who, email, phone, booking].filter(Boolean);
}
