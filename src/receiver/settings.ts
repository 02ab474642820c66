import type { Operator } from '../operator.ts';

export type MailSettings = {
  /** `smtps://user:password@mail.example.at` */
  server: string;
  from: string;
  to: string;
};
export type Settings = {
  folder: string;
  host: string;
  port: number;
  /** Where the form stands: `https://example.at`. */
  origin: string;
  honeypot: string;
  /** Without it nobody is written to. */
  mail: MailSettings | undefined;
};
/** Something that cannot work: the text that says so (`doctor:receiver`), and what the text names. */
export type Problem = { text: string; values: Readonly<Record<string, string>> };
type Environment = Readonly<Record<string, string | undefined>>;

const PREFIX = 'RECEIVER_';
const NAMES = ['FOLDER', 'HOST', 'PORT', 'ORIGIN', 'SMTP_URL', 'MAIL_FROM', 'MAIL_TO'] as const;
type Name = (typeof NAMES)[number];
const ADDRESS = /^[^@\s<>,;]+@[^@\s<>,;]+\.[^@\s<>,;.]+$/;

/** Settings from operator.json and the environment, which alone has secrets; or everything that cannot work. */
export function settingsOf(
  operator: Operator,
  environment: Environment,
): Settings | { problems: readonly Problem[] } {
  const given = (name: Name, otherwise: string) => environment[PREFIX + name]?.trim() || otherwise;
  const server = given('SMTP_URL', '');
  const settings: Settings = {
    folder: given('FOLDER', 'enquiries'),
    host: given('HOST', '127.0.0.1'),
    port: Number(given('PORT', '8787')),
    origin: given('ORIGIN', new URL(operator.siteUrl).origin),
    honeypot: operator.signup.honeypot,
    mail: server
      ? { server, from: given('MAIL_FROM', operator.email), to: given('MAIL_TO', operator.email) }
      : undefined,
  };
  const problems = [...unknownNames(environment), ...problemsOf(settings), ...renamed(operator)];
  return problems.length > 0 ? { problems } : settings;
}

function unknownNames(environment: Environment): Problem[] {
  const names = Object.keys(environment).filter((each) => each.startsWith(PREFIX));
  const known = NAMES.map((name) => PREFIX + name);
  return names
    .filter((name) => !known.includes(name))
    .map((name) => ({ text: 'unknown', values: { name, names: known.join(', ') } }));
}

/** None repeats a value: that of the mail server has a password in it. */
function problemsOf({ port, origin, mail }: Settings): Problem[] {
  const wrong: readonly (readonly [boolean, string])[] = [
    [!Number.isInteger(port) || port < 0 || port > 65535, 'port'],
    [originIn(origin) !== origin, 'origin'],
    [!!mail && !isMailServer(mail.server), 'smtp'],
    [!!mail && !ADDRESS.test(mail.from), 'from'],
    [!!mail && !ADDRESS.test(mail.to), 'to'],
  ];
  return wrong.filter(([isWrong]) => isWrong).map(([, text]) => ({ text, values: {} }));
}

/** This receiver takes the form's own names. */
function renamed({ signup }: Operator): Problem[] {
  const names = (['fieldMap', 'extra'] as const).filter((each) => Object.keys(signup[each]).length > 0);
  return names.map((name) => ({ text: 'renamed', values: { name } }));
}

function originIn(address: string): string {
  return /^https?:/.test(address) && URL.canParse(address) ? new URL(address).origin : '';
}

function isMailServer(address: string): boolean {
  return /^smtps?:/.test(address) && URL.canParse(address) && new URL(address).hostname !== '';
}
