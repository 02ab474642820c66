import { contrast } from '../../src/colour.ts';
import type { Fact } from '../../src/legal/facts.ts';
import { FLYER_FACTS, imprintFacts, missingFacts, privacyFacts } from '../../src/legal/required.ts';
import type { Operator } from '../../src/operator.ts';
import { ENOUGH, lightAccent } from './accent.ts';

/** Something to do before the pages go live: the text that says it, and what the text names. */
export type ToDo = { text: string; values: Readonly<Record<string, string | number>>; fact?: Fact };

/** What the judgement needs from outside the settings. */
export type Surroundings = {
  /** Colour of the page behind texts, `#f8f6f1`. */
  paper: string;
  /** Where the pictures lie: `public/`. */
  folder: string;
  /** True if it has this file. */
  hasFile: (name: string) => boolean;
};

const SAMPLE = /\bexample\.(at|de|com|org|net)\b|Muster-?(mann|frau|firma|straße|stadt|kammer|verband)/i;

/** What is missing or wrong in settings of the right shape; nothing means that they can go live. */
export function toDoBeforeGoingLive(operator: Operator, { paper, folder, hasFile }: Surroundings): ToDo[] {
  const required = [...imprintFacts(operator), ...privacyFacts(operator)];
  const { logo, signup } = operator;
  return [
    ...missingFacts(operator, required).map((fact) => ({ text: 'missing', values: {}, fact })),
    ...samples(operator).map(([path, value]) => ({ text: 'sample', values: { path, value } })),
    ...paleOn(operator.accent, paper),
    ...(isTrial(signup.url) ? [{ text: 'trial', values: { value: signup.url } }] : []),
    ...(logo === '' || hasFile(logo) ? [] : [{ text: 'logo', values: { file: logo, folder } }]),
    ...pictures(operator)
      .filter(({ file }) => file !== '' && !hasFile(file))
      .map((values) => ({ text: 'file', values: { ...values, folder } })),
    ...tooManyPlaces(operator),
  ];
}

/** Files of the person, by the place in the settings. */
function pictures({ person }: Operator) {
  const { portrait: file = '', signatureImage = '' } = person ?? {};
  return [
    { path: 'person.portrait', file },
    { path: 'person.signatureImage', file: signatureImage },
  ];
}

function tooManyPlaces({ pilot }: Operator): ToDo[] {
  const { left, total } = { left: 0, total: null, ...pilot?.places };
  return left !== null && total !== null && left > total
    ? [{ text: 'morePlaces', values: { left, total } }]
    : [];
}

/** A form that is sent to this computer, which no visitor reaches. */
function isTrial(url: string): boolean {
  return url.startsWith('http://localhost');
}

/** What only the printed flyer needs. */
export function toDoBeforePrinting(operator: Operator): ToDo[] {
  return missingFacts(operator, FLYER_FACTS).map((fact) => ({ text: 'flyer', values: {}, fact }));
}

/** What is allowed but not wise. */
export function advice({ siteUrl }: Operator): ToDo[] {
  // What is no address is refused elsewhere.
  if (!URL.canParse(siteUrl)) return [];
  const { host, pathname } = new URL(siteUrl);
  return pathname === '/' ? [] : [{ text: 'ownHost', values: { host, siteUrl } }];
}

/** Every setting that still has a value made up as an example, by its path. */
function samples(value: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof value === 'string') return SAMPLE.test(value) ? [[path.join('.'), value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => samples(each, [...path, key]));
}

/** The grounds on which the accent colour does not read well. */
function paleOn(accent: string, paper: string): ToDo[] {
  if (!/^#[0-9a-f]{6}$/.test(accent)) return [];
  const grounds = { white: '#ffffff', paper, soft: lightAccent(accent).soft };
  return Object.entries(grounds)
    .map(([ground, colour]) => ({ ground, ratio: contrast(accent, colour) }))
    .filter(({ ratio }) => ratio < ENOUGH)
    .map(({ ground, ratio }) => ({ text: `pale.${ground}`, values: { accent, ratio } }));
}
