import type { Text } from '../i18n/text.ts';
import { linesOf } from '../pilot/words.ts';
import type { Kept } from './answer.ts';

export type Letter = {
  subject: string;
  text: string;
  replyTo: { name: string; address: string };
  messageId: string;
};

/** The e-mail about an enquiry. Its id is the same at each try, so that mail servers can drop what arrives twice. */
export function letterOf(kept: Kept, domain: string, text: Text): Letter {
  return {
    subject: text.t(`pilot:mail.subject.${kept.kind}`),
    text: linesOf(kept, text).join('\n'),
    replyTo: { name: kept.name, address: kept.email },
    messageId: `<${kept.id}@${domain}>`,
  };
}
