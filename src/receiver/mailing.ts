import type { Kept } from './answer.ts';
import type { Entry } from './folder.ts';
import type { Journal } from './journal.ts';

/** Hands one enquiry to the mail server; rejects if it does not take it. */
export type SendMail = (kept: Kept) => Promise<void>;
export type Mailing = {
  enquiries: Journal<Kept>;
  mailed: Journal<Entry>;
  /** What was sent since the start: a full disk must not send it every minute. */
  sent: Set<string>;
  send: SendMail;
};
/** What a round came to. `trouble`: the first thing that went wrong. */
export type Round = { sent: number; waiting: number; trouble?: unknown };

/**
 * Sends every enquiry of which the disk does not say that it was sent. What the server refuses waits for the next round; a
 * server that cannot be reached ends this one.
 */
export async function mailRound({ enquiries, mailed, sent, send }: Mailing, now: () => Date): Promise<Round> {
  const waiting = [...enquiries.entries()].filter(({ id }) => !mailed.has(id));
  const round: Round = { sent: 0, waiting: waiting.length };
  for (const kept of waiting) {
    try {
      if (!sent.has(kept.id)) await send(kept);
      sent.add(kept.id);
      mailed.keep({ id: kept.id }, now().toISOString().slice(0, '2026-11'.length));
      round.sent++;
      round.waiting--;
    } catch (error) {
      round.trouble ??= error;
      if (!isRefusal(error)) break;
    }
  }
  return round;
}

/** True if a mail server answered and said no to this one letter. */
function isRefusal(error: unknown): boolean {
  return typeof (Object(error) as { responseCode?: unknown }).responseCode === 'number';
}
