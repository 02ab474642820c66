import type { Operator } from '../operator.ts';

/** What the legal pages say of the operator, by name; a list as one line, what is not known as an empty text. */
export function operatorFacts(operator: Operator) {
  const { address, legal } = operator;
  const isFull = legal.mediaDisclosure === 'full';
  return {
    name: operator.name,
    email: operator.email,
    phone: operator.phone,
    street: address.street,
    postcode: address.postcode,
    city: address.city,
    legalForm: legal.legalForm,
    seat: legal.seat,
    registerNumber: legal.registerNumber,
    registerCourt: legal.registerCourt,
    vatId: legal.vatId,
    supervisoryAuthority: legal.supervisoryAuthority,
    chamber: legal.chamber,
    profession: legal.profession,
    tradeRules: legal.tradeRules.name,
    tradeRulesUrl: legal.tradeRules.url,
    businessPurpose: legal.businessPurpose,
    managers: legal.managers.join(', '),
    editorialLine: isFull ? legal.editorialLine : '',
    shareholders: isFull ? legal.shareholders.join(', ') : '',
    contentResponsible: legal.contentResponsible,
    printerName: legal.printer.name,
    printerPlace: legal.printer.place,
    publishingPlace: legal.publishingPlace,
    ...privacyFacts(operator),
  };
}

export type Fact = keyof ReturnType<typeof operatorFacts>;

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
