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
type Environment = Readonly<Record<string, string | undefined>>;

const PREFIX = 'RECEIVER_';
const NAMES = ['FOLDER', 'HOST', 'PORT', 'ORIGIN', 'SMTP_URL', 'MAIL_FROM', 'MAIL_TO'] as const;
type Name = (typeof NAMES)[number];
const ADDRESS = /^[^@\s<>,;]+@[^@\s<>,;]+\.[^@\s<>,;.]+$/;

/** Settings from operator.json and the environment, which alone has secrets. Throws and names everything that cannot work. */
export function settingsOf(operator: Operator, environment: Environment): Settings {
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
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return settings;
}

function unknownNames(environment: Environment): string[] {
  const names = Object.keys(environment).filter((each) => each.startsWith(PREFIX));
  return names
    .filter((each) => !NAMES.some((name) => each === PREFIX + name))
    .map((each) => `${each} is no setting; there are ${NAMES.map((name) => PREFIX + name).join(', ')}`);
}

function problemsOf({ port, origin, mail }: Settings): string[] {
  const wrong: readonly (readonly [boolean, string])[] = [
    [!Number.isInteger(port) || port < 0 || port > 65535, 'RECEIVER_PORT must be a number from 0 to 65535'],
    [originIn(origin) !== origin, 'RECEIVER_ORIGIN must be like https://example.at, without a path'],
    // Its value has a password in it: it is not repeated.
    [
      !!mail && !isMailServer(mail.server),
      'RECEIVER_SMTP_URL must be like smtps://user:password@mail.example.at',
    ],
    [!!mail && !ADDRESS.test(mail.from), 'RECEIVER_MAIL_FROM must be one e-mail address'],
    [!!mail && !ADDRESS.test(mail.to), 'RECEIVER_MAIL_TO must be one e-mail address'],
  ];
  return wrong.filter(([isWrong]) => isWrong).map(([, sentence]) => sentence);
}

/** This receiver takes the form's own names. */
function renamed({ signup }: Operator): string[] {
  const names = (['fieldMap', 'extra'] as const).filter((each) => Object.keys(signup[each]).length > 0);
  return names.map((each) => `operator.json: signup.${each} is for other receivers and must be empty ({})`);
}

function originIn(address: string): string {
  return /^https?:/.test(address) && URL.canParse(address) ? new URL(address).origin : '';
}

function isMailServer(address: string): boolean {
  return /^smtps?:/.test(address) && URL.canParse(address) && new URL(address).hostname !== '';
}
