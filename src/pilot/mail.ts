import type { Text } from '../i18n/text.ts';
import type { SignupRecord } from './record.ts';
import { linesOf } from './words.ts';

/** What the mail programs of all usual systems take as one link, in characters. */
export const LONGEST_LINK = 1600;

/** The whole enquiry as text, for the clipboard or a letter. */
export function enquiryText(record: SignupRecord, text: Text): string {
  return [text.t('pilot:mail.greeting'), '', ...linesOf(record, text)].join('\n');
}

/**
 * A link that opens the mail program with the enquiry filled in. If it were too long for one, the free text is cut,
 * and only that; the cut is marked.
 */
export function mailtoOf(record: SignupRecord, email: string, text: Text): string {
  const whole = linkOf(record, email, text);
  if (whole.length <= LONGEST_LINK) return whole;
  // Characters of the message are cut one by one: their encoded lengths differ, and none may be torn apart.
  const characters = [...record.message];
  while (characters.length > 0) {
    characters.pop();
    const cut = linkOf({ ...record, message: `${characters.join('')} …` }, email, text);
    if (cut.length <= LONGEST_LINK) return cut;
  }
  return linkOf({ ...record, message: '' }, email, text);
}

function linkOf(record: SignupRecord, email: string, text: Text): string {
  const subject = encodeURIComponent(text.t(`pilot:mail.subject.${record.kind}`));
  const body = encodeURIComponent(enquiryText(record, text)).replaceAll('%0A', '%0D%0A');
  return `mailto:${email}?subject=${subject}&body=${body}`;
}
