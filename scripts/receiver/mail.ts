import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFAULT_LANGUAGE } from '../../src/i18n/languages.ts';
import type { Text } from '../../src/i18n/text.ts';
import { createText } from '../../src/i18n/text.ts';
import { letterOf } from '../../src/receiver/letter.ts';
import type { SendMail } from '../../src/receiver/mailing.ts';
import type { MailSettings } from '../../src/receiver/settings.ts';

/** What is used of nodemailer, which is loaded only where mail is sent. */
export type MakeTransport = (options: object) => Promise<{ sendMail: (letter: object) => Promise<unknown> }>;

const TIMEOUT_MS = 20_000;
const TEXTS = fileURLToPath(new URL(`../../locales/${DEFAULT_LANGUAGE}`, import.meta.url));
/** Texts that a letter is made of. */
const NAMESPACES = ['pilot', 'report', 'use-cases'];
const OWN = ['localhost', '127.0.0.1', '[::1]'];

/** Sends letters about enquiries through the mail server of the settings, never in the open over a network. */
export function mailSender({ server, from, to }: MailSettings, makeTransport: MakeTransport): SendMail {
  const transport = makeTransport(optionsOf(new URL(server)));
  const text = letterTexts();
  const domain = from.split('@').at(-1) ?? '';
  return async (kept) => {
    await (await transport).sendMail({ from, to, ...letterOf(kept, domain, text) });
  };
}

function optionsOf({ protocol, hostname, port, username, password }: URL): object {
  const isSecure = protocol === 'smtps:';
  return {
    host: hostname,
    port: Number(port || (isSecure ? 465 : 587)),
    secure: isSecure,
    requireTLS: !isSecure && !OWN.includes(hostname),
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    ...{ connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS },
  };
}

function letterTexts(): Text {
  const read = (name: string): object =>
    JSON.parse(readFileSync(join(TEXTS, `${name}.json`), 'utf8')) as object;
  return createText(DEFAULT_LANGUAGE, Object.fromEntries(NAMESPACES.map((name) => [name, read(name)])));
}
