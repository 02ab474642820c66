/** What the visitor wants: join the pilot project, or a first talk. */
export const WISHES = ['pilot', 'talk'] as const;
export type Wish = (typeof WISHES)[number];

const BRANCHES = [
  'crafts',
  'trade',
  'agency',
  'logistics',
  'tourism',
  'services',
  'care',
  'production',
  'office',
  'other',
] as const;
/** Bands by number of people, as in the SME definition of the EU, with the self-employed on their own. */
const SIZES = ['1', '2-9', '10-49', '50-249', '250+'] as const;
/** What holds firms back, as the brief of the pilot project lists it. */
const OBSTACLES = [
  'privacy',
  'ai-act',
  'confidential',
  'trust',
  'copyright',
  'tools',
  'skills',
  'rules',
  'other',
] as const;

/** Fields to choose from, and what there is to choose; nothing chosen is the empty text. */
export const CHOICES = { branch: BRANCHES, size: SIZES, obstacle: OBSTACLES } as const;

/** At most so many characters, as long as a field of a usual address book. */
export const LENGTHS = { name: 100, company: 100, email: 254, phone: 40, message: 2000 } as const;

export type TextField = keyof typeof LENGTHS;
export type ChoiceField = keyof typeof CHOICES;
export type Field = TextField | ChoiceField;
export type Draft = Readonly<
  Record<Field, string> & {
    kind: Wish;
    sendsResult: boolean;
    /** The field that only robots fill in. */
    trap: string;
  }
>;

export const EMPTY_DRAFT: Draft = {
  ...{ name: '', company: '', email: '', phone: '' },
  ...{ branch: '', size: '', obstacle: '', message: '' },
  ...{ kind: 'pilot', sendsResult: false, trap: '' },
};

/** Fields in the order in which the form shows them. */
export const FIELDS: readonly Field[] = [
  ...(['name', 'company', 'email', 'phone'] as const),
  ...(['branch', 'size', 'obstacle', 'message'] as const),
];
/** Fields without which there is no answer to give. */
export const REQUIRED: readonly Field[] = ['name', 'email'];

const EMAIL = /^[^@\s]+@[^@\s]+\.[^@\s.]+$/;
/** At least five digits; what people put between and behind them is for people to read: "DW 12", "oder …". */
const PHONE = /(?:\d\D*){5}/;
/** Signs that come along from address books and web pages, and that nobody sees. */
const UNSEEN = /\p{Format}+/gu;

/** An address or a number without signs that nobody sees. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}

/** Fields that cannot stay as they are, in the order of the form. */
export function wrongFields(draft: Draft): Field[] {
  const { name, email, phone } = draft;
  const wrong: Partial<Record<Field, boolean>> = {
    name: name.trim() === '',
    email: !EMAIL.test(withoutUnseen(email)),
    phone: withoutUnseen(phone) !== '' && !PHONE.test(phone),
  };
  return FIELDS.filter((field) => wrong[field]);
}
