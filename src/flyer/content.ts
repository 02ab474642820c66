import type { IsoDate } from '../domain/types.ts';
import { pathOf } from '../i18n/languages.ts';
import type { Text, Translate } from '../i18n/text.ts';
import type { Operator } from '../operator.ts';
import { comingRoundTables } from '../pilot/roundTable.ts';
import { roundTableText } from '../report/roundTableText.ts';
import { campaignLink, typed } from './campaign.ts';
import type { PrintSettings } from './imprint.ts';
import { imprintOf } from './imprint.ts';
import type { FlyerTheme } from './themes.ts';
import { startOf } from './themes.ts';

/** What a flyer needs to know of the operator. */
export type FlyerOperator = Pick<
  Operator,
  'name' | 'contactPerson' | 'email' | 'phone' | 'bookingUrl' | 'siteUrl' | 'accent' | 'person' | 'pilot'
> & { legal: PrintSettings };
/** What a flyer is for: the campaign mark of an event, what it asks about, and the day on which it is made. */
export type Occasion = { mark: string; theme: FlyerTheme; date: IsoDate };
/** A code with what it leads to above it, and what that asks of people; below it the address for those who type. */
export type CodeWords = { label: string; hint: string; href: string; address: string };

/** Every word that stands on a flyer, the addresses in its codes, and its colour. */
export type FlyerContent = {
  language: string;
  product: string;
  headline: string;
  /** In speech bubbles. */
  questions: readonly string[];
  /** What the check costs: time, money, data. */
  facts: readonly string[];
  call: string;
  check: CodeWords;
  talk: CodeWords;
  scale: { intro: string; steps: Readonly<Record<FlyerClass, string>> };
  benefitsTitle: string;
  benefits: readonly string[];
  /** Who invites, in the first person, and whether this is who answers; only if the settings say it in this language. */
  person?: { words: string; signature: string; isContact: boolean };
  /** `short`: the same text where there is less room. */
  pilot: { title: string; text: string; short: string };
  /** When one meets next, if the settings know. */
  next?: string;
  /** What taking part costs; empty where the settings do not say it in this language. */
  cost: string;
  contact: readonly string[];
  /** What the law wants printed. */
  fine: string;
  accent: string;
};
export const FLYER_CLASSES = ['minimal', 'limited', 'high', 'prohibited'] as const;
type FlyerClass = (typeof FLYER_CLASSES)[number];
const QUESTIONS = ['first', 'second', 'third'] as const;
const FACTS = ['time', 'price', 'sign-up'] as const;
const BENEFITS = ['clear', 'plan', 'private'] as const;

/** Words and addresses of a flyer in one language, for one event. Throws a RangeError for a bad campaign mark. */
export function flyerContent(operator: FlyerOperator, text: Text, occasion: Occasion): FlyerContent {
  const { name, contactPerson, legal, accent } = operator;
  const { language, t } = text;
  const person = personOf(operator, language);
  const [next] = comingRoundTables(operator, Date.parse(`${occasion.date}T00:00:00Z`));
  return {
    ...{ language, product: t('ui:product'), headline: t('flyer:headline') },
    questions: QUESTIONS.map((each) => t(`flyer:themes.${occasion.theme}.${each}`)),
    facts: FACTS.map((each) => t(`flyer:facts.${each}`)),
    call: t('flyer:call'),
    check: checkOf(operator, text, occasion),
    talk: talkOf(operator, text, occasion),
    scale: { intro: t('flyer:scale.intro'), steps: stepsOf(t) },
    benefitsTitle: t('flyer:benefits.title'),
    benefits: BENEFITS.map((each) => t(`flyer:benefits.${each}`)),
    ...(person && { person }),
    pilot: pilotOf(t, contactPerson),
    ...(next && { next: roundTableText(next, text) }),
    cost: operator.pilot?.cost?.[language] ?? '',
    contact: contactOf(operator),
    fine: [t('flyer:noAdvice', { name }), imprintOf(name, legal, t).line].join(' '),
    accent,
  };
}

function pilotOf(t: Translate, contactPerson: string): FlyerContent['pilot'] {
  const text = t('flyer:pilot.text', { contactPerson });
  return { title: t('flyer:pilot.title'), text, short: t('flyer:pilot.short') };
}

/** To the use that the theme is about, or to the start page. Who types the address begins at the start page. */
function checkOf({ siteUrl }: FlyerOperator, { language, t }: Text, { mark, theme }: Occasion): CodeWords {
  const useCase = startOf(theme);
  const target = useCase === undefined ? undefined : ({ page: 'check', useCase } as const);
  return {
    ...{ label: t('flyer:codes.check.label'), hint: t('flyer:codes.check.hint') },
    href: campaignLink(siteUrl, language, mark, target),
    address: typed(`${siteUrl}${pathOf('start', language)}`),
  };
}

/** To the booking of a talk, or, where none is set up, to the form of the pilot project. */
function talkOf(operator: FlyerOperator, { language, t }: Text, { mark }: Occasion): CodeWords {
  const { siteUrl, bookingUrl } = operator;
  const hint = operator.pilot?.talk?.[language] || t('flyer:codes.talk.hint');
  const words = { label: t('flyer:codes.talk.label'), hint };
  if (bookingUrl) return { ...words, href: bookingUrl, address: typed(bookingUrl) };
  const address = typed(`${siteUrl}${pathOf('pilot', language)}`);
  return { ...words, href: campaignLink(siteUrl, language, mark, { page: 'pilot' }), address };
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

/** The words of the person with the name below them, as under a letter. */
function personOf({ person, contactPerson }: FlyerOperator, language: string): FlyerContent['person'] {
  const words = person?.words?.[language] ?? '';
  if (words === '') return undefined;
  const name = person?.signature || contactPerson;
  const signature = [name, person?.role?.[language]].filter(Boolean).join(', ');
  return { words, signature, isContact: name === contactPerson };
}

/** Who answers, and each way to reach the operator that there is; the talk has its code. */
function contactOf({ name, contactPerson, email, phone }: FlyerOperator): string[] {
  const who = [contactPerson, name].filter(Boolean).join(', ');
  return [who, email, phone.replaceAll(' ', '\u00a0')].filter(Boolean);
}
