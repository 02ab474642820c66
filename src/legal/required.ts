import type { Operator, Recipient } from '../operator.ts';
import type { Fact } from './facts.ts';
import { operatorFacts } from './facts.ts';

/** Members of the EEA, where no transfer to a third country takes place (Art. 44 DSGVO). */
const EEA = 'AT BE BG HR CY CZ DE DK EE ES FI FR GR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';
/** Firms that stand in a register; the others are traders and partnerships under civil law. */
const REGISTERED = /GmbH|mbH|\bUG\b|FlexKap|\bAG\b|\bSE\b|\bKG\b|\bOG\b|\bOHG\b|e\.\s?U|e\.\s?K|\beG\b|Gen\b/;

/** ECG, UGB, GewO and MedienG; channels of contact, register and disclosure come on top. */
const AUSTRIA: readonly Fact[] = ['supervisoryAuthority', 'chamber', 'profession', 'tradeRules'];
/** § 18 Abs. 2 MStV; the authority for data protection is that of the Land. */
const GERMANY: readonly Fact[] = ['contentResponsible'];
const EVERYWHERE: readonly Fact[] = ['name', 'street', 'postcode', 'city', 'email', 'legalForm', 'managers'];

/** What the Impressum of this operator must say: § 5 ECG, § 14 UGB, § 25 MedienG, or § 5 DDG, § 18 MStV. */
export function imprintFacts({ address, legal, phone, signup }: Operator): Fact[] {
  const isAustrian = address.country === 'AT';
  const isRegistered = REGISTERED.test(legal.legalForm) || legal.registerNumber + legal.registerCourt !== '';
  const isFull = isAustrian && legal.mediaDisclosure === 'full';
  // A second fast way besides e-mail: a form is enough (ECJ C-298/07).
  const hasSecondWay = phone !== '' || signup.url !== '';
  return [
    ...EVERYWHERE,
    'seat',
    ...when(isRegistered, 'registerNumber', 'registerCourt'),
    ...when(!hasSecondWay, 'phone'),
    ...when(isAustrian, ...AUSTRIA, 'businessPurpose'),
    ...when(isFull, 'editorialLine', 'shareholders'),
    ...when(!isAustrian, ...GERMANY),
  ];
}

/** What the privacy page of this operator must say (Art. 13 DSGVO). */
export function privacyFacts({ address, privacy, signup }: Operator): Fact[] {
  return [
    ...(['name', 'street', 'postcode', 'city', 'email', 'logDays', 'enquiryMonths'] as const),
    ...recipient(privacy.host, 'host', 'hostCountry', 'hostTransfer'),
    ...(signup.url === '' ? [] : recipient(privacy.signup, 'signup', 'signupCountry', 'signupTransfer')),
    ...recipient(privacy.booking, 'booking', 'bookingCountry', 'bookingTransfer'),
    ...when(address.country === 'DE', 'authority', 'authorityUrl'),
  ];
}

/** What the flyer must say (§ 24 MedienG). */
export const FLYER_FACTS: readonly Fact[] = ['printerName', 'printerPlace', 'publishingPlace'];

/** Those of these facts that the settings do not know. */
export function missingFacts(operator: Operator, required: readonly Fact[]): Fact[] {
  const facts = operatorFacts(operator);
  return [...new Set(required)].filter((fact) => facts[fact].trim() === '');
}

function when(applies: boolean, ...facts: readonly Fact[]): readonly Fact[] {
  return applies ? facts : [];
}

function recipient({ country }: Recipient, name: Fact, place: Fact, transfer: Fact): Fact[] {
  return [name, place, ...when(country !== '' && !EEA.split(' ').includes(country), transfer)];
}
