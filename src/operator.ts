import settings from '../operator.json';

/** Where the form of the pilot project is sent; without an address it opens the mail program. */
export type Signup = {
  url: string;
  format: 'json' | 'form';
  /** Our name of a field → the name at the receiver; `null`: not sent. */
  fieldMap: Readonly<Record<string, string | null>>;
  /** Constants that the receiver asks for, such as a public key. */
  extra: Readonly<Record<string, string>>;
  /** Name of the field that only robots fill in. */
  honeypot: string;
};

/** Who receives personal data; the country by its two letters (ISO 3166). */
export type Recipient = {
  name: string;
  country: string;
  /** Outside the EEA: what the transfer rests on (Art. 44 to 49 DSGVO). */
  transferBasis: string;
};

/** What the Impressum and the flyer must say. What is not known is empty. */
export type Legal = {
  legalForm: string;
  seat: string;
  registerNumber: string;
  registerCourt: string;
  vatId: string;
  supervisoryAuthority: string;
  chamber: string;
  profession: string;
  tradeRules: { name: string; url: string };
  businessPurpose: string;
  managers: readonly string[];
  /** `full`: pages that go beyond presenting the firm (§ 25 Abs. 2 to 4 MedienG). */
  mediaDisclosure: 'small' | 'full';
  editorialLine: string;
  shareholders: readonly string[];
  contentResponsible: string;
  printer: { name: string; place: string };
  publishingPlace: string;
};

/** What the privacy page must say. What is not known is empty, a number `null`. */
type Privacy = {
  /** `logDays`: days that server logs are kept. */
  host: Recipient & { logDays: number | null };
  signup: Recipient;
  booking: Recipient;
  enquiryMonths: number | null;
  dpo: string;
  complaintAuthority: { name: string; url: string };
};

/** Who answers for the rules, as reports say it. What is not known is empty. */
type RulesUpkeep = {
  maintainer: string;
  /** Who reads each change again. */
  reviewer: string;
  /** At least every so many months they are compared with the law. */
  everyMonths: number | null;
};

/** A text of the settings by language; where a language has none, nothing is shown. */
export type Worded = Readonly<Record<string, string>>;

/** Who invites. */
type Person = {
  /** File in public/, or in the folder of an edition. */
  portrait: string;
  role: Worded;
  /** One or two sentences in the first person. */
  words: Worded;
  /** Empty: the name of the contact person. */
  signature: string;
  /** File in the same folder. */
  signatureImage: string;
};

/** A meeting of the pilot project, by the clock in Vienna and Berlin: `2026-12-15`, `17:00`. */
export type RoundTable = {
  date: string;
  time: string;
  minutes: number;
  /** An address, or `online`. */
  place: string;
};

/** When the pilot project meets, for how many firms (`null`: not known), at what cost, and how one talks first. */
type Pilot = {
  roundTables: readonly RoundTable[];
  places: { left?: number | null; total?: number | null };
  /** One sentence. */
  cost: Worded;
  /** How long the first talk takes, where and at what cost, in one line. */
  talk: Worded;
};

/** A co-author, a reviewer of the rules or the like. */
type Proof = { name: string; role?: Worded; url?: string };

/** `date`: the day from which it is shown. */
export type OwnTip = { date: string; text: Worded };

/** Who publishes this tool and where its invitations lead. Checked against operator.schema.json at build. */
export type Operator = {
  name: string;
  /** Who answers, e.g. the moderator of the pilot project. */
  contactPerson: string;
  email: string;
  /** Empty if there is none. */
  phone: string;
  /** Who the publisher is, in a sentence or two. */
  about?: Worded;
  /** Own tips for every use that is not forbidden, each from a day on. */
  tips?: readonly OwnTip[];
  bookingUrl: string;
  /** Address under which this tool is published, with a slash at the end. */
  siteUrl: string;
  /** File in public/; empty if there is none. */
  logo: string;
  /** Accent colour of the light theme: `#0b5750`. The dark one is made from it. */
  accent: string;
  /** Marks of events and places, one for each flyer or link. */
  campaigns: readonly string[];
  address: { street: string; postcode: string; city: string; country: 'AT' | 'DE' };
  signup: Signup;
  legal: Legal;
  privacy: Privacy;
  rules?: RulesUpkeep;
  person?: Partial<Person>;
  pilot?: Partial<Pilot>;
  proof?: readonly Proof[];
};

// The shape is checked at build; what the compiler reads from JSON is too wide (`string` for `'AT' | 'DE'`).
export const operator = settings as Operator;

/** What texts of pages may name of the operator. */
export const operatorValues = {
  name: settings.name,
  contactPerson: settings.contactPerson,
  email: settings.email,
};
