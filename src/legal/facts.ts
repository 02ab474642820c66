import type { Legal, Operator } from '../operator.ts';

/** What the legal pages say of the operator, by name; a list as one line, what is not known as an empty text. */
export function operatorFacts(operator: Operator) {
  const { name, email, phone, address } = operator;
  const { street, postcode, city } = address;
  return {
    ...{ name, email, phone, street, postcode, city },
    ...firmFacts(operator.legal),
    ...mediaFacts(operator.legal),
    ...privacyFacts(operator),
  };
}

export type Fact = keyof ReturnType<typeof operatorFacts>;

function firmFacts(legal: Legal) {
  const { legalForm, seat, registerNumber, registerCourt, vatId } = legal;
  const { supervisoryAuthority, chamber, profession, tradeRules, managers } = legal;
  return {
    ...{ legalForm, seat, registerNumber, registerCourt, vatId },
    ...{ supervisoryAuthority, chamber, profession },
    tradeRules: tradeRules.name,
    tradeRulesUrl: tradeRules.url,
    managers: managers.join(', '),
  };
}

/** Line and holdings belong to the full disclosure only. */
function mediaFacts(legal: Legal) {
  const { businessPurpose, contentResponsible, printer, publishingPlace } = legal;
  const isFull = legal.mediaDisclosure === 'full';
  return {
    ...{ businessPurpose, contentResponsible, publishingPlace },
    editorialLine: isFull ? legal.editorialLine : '',
    shareholders: isFull ? legal.shareholders.join(', ') : '',
    printerName: printer.name,
    printerPlace: printer.place,
  };
}

function privacyFacts({ privacy, signup: form }: Operator) {
  const { host, booking, enquiryMonths, dpo, complaintAuthority } = privacy;
  // Without a form there is nobody who receives it.
  const signup = form.url === '' ? { name: '', country: '', transferBasis: '' } : privacy.signup;
  return {
    host: host.name,
    hostCountry: host.country,
    hostTransfer: host.transferBasis,
    logDays: numberText(host.logDays),
    signup: signup.name,
    signupCountry: signup.country,
    signupTransfer: signup.transferBasis,
    booking: booking.name,
    bookingCountry: booking.country,
    bookingTransfer: booking.transferBasis,
    enquiryMonths: numberText(enquiryMonths),
    dpo,
    authority: complaintAuthority.name,
    authorityUrl: complaintAuthority.url,
  };
}

function numberText(value: number | null): string {
  return value === null ? '' : String(value);
}
