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

/** Who publishes this tool and where its invitations lead. Checked against operator.schema.json at build. */
export type Operator = {
  name: string;
  /** Who answers, e.g. the moderator of the pilot project. */
  contactPerson: string;
  email: string;
  /** Empty if there is none. */
  phone: string;
  bookingUrl: string;
  /** Address under which this tool is published, with a slash at the end. */
  siteUrl: string;
  signup: Signup;
};

export const operator: Operator = {
  name: settings.name,
  contactPerson: settings.contactPerson,
  email: settings.email,
  phone: settings.phone,
  bookingUrl: settings.bookingUrl,
  siteUrl: settings.siteUrl,
  signup: { ...settings.signup, format: settings.signup.format === 'form' ? 'form' : 'json' },
};

/** What texts of pages may name of the operator. */
export const operatorValues = {
  name: settings.name,
  contactPerson: settings.contactPerson,
  email: settings.email,
};

/** Marks of events and places that flyers and links may carry. */
export const campaigns: readonly string[] = settings.campaigns;
