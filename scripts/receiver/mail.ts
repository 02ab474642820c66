import { letterOf } from '../../src/receiver/letter.ts';
import type { SendMail } from '../../src/receiver/mailing.ts';
import type { MailSettings } from '../../src/receiver/settings.ts';
import { textsIn } from './texts.ts';

/** What is used of nodemailer, which is loaded only where mail is sent. */
export type MakeTransport = (options: object) => Promise<{ sendMail: (letter: object) => Promise<unknown> }>;

const TIMEOUT_MS = 20_000;
/** Texts that a letter is made of. */
const NAMESPACES = ['pilot', 'report', 'use-cases'];
const OWN = ['localhost', '127.0.0.1', '[::1]'];

/** Sends letters about enquiries through the mail server of the settings, never in the open over a network. */
export function mailSender({ server, from, to }: MailSettings, makeTransport: MakeTransport): SendMail {
  const transport = makeTransport(optionsOf(new URL(server)));
  const text = textsIn(NAMESPACES);
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
