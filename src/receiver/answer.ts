import type { SignupRecord } from '../pilot/record.ts';
import { enquiryIn } from './enquiry.ts';
import type { Journal } from './journal.ts';
import type { Limit } from './limits.ts';
import { postedIn } from './posted.ts';

/** An enquiry as it is kept: as it was sent, and when it arrived (ISO 8601, UTC). */
export type Kept = SignupRecord & { receivedAt: string };
type Journals = {
  enquiries: Journal<Kept>;
  /** Enquiries in which the field for robots is filled in. Nobody is told of them, but a mistake can be found. */
  robots: Journal<Kept>;
};
export type Desk = Journals & {
  /** Where the form stands: `https://example.at`. */
  origin: string;
  /** Name of the field that only robots fill in. */
  honeypot: string;
  mayPost: Limit;
  /** Called when an enquiry is kept that was not known. */
  onNew: () => void;
  onTrouble: (error: unknown) => void;
};
/** A post to the receiver. `who`: the place it comes from, as nobody can read it. */
export type Post = { origin: string; type: string; body: string; who: string; at: Date };
/** `body`: what the form reads (`outcome.ts`). */
export type Answer = { status: number; body?: object };

const TAKEN: Answer = { status: 200, body: { success: true } };

/** Keeps an enquiry and says so, or says why not. */
export function answerTo(post: Post, desk: Desk): Answer {
  if (post.origin !== desk.origin) return { status: 403 };
  if (!desk.mayPost(post.who, post.at.getTime())) return { status: 429 };
  const posted = postedIn(post.body, post.type);
  if (posted === undefined) return { status: 400 };
  const enquiry = enquiryIn(posted);
  if ('wrong' in enquiry)
    return { status: 422, body: { success: false, errors: enquiry.wrong.map((field) => ({ field })) } };
  const isTrapped = (posted[desk.honeypot] ?? '') !== '';
  return keep({ ...enquiry.record, receivedAt: post.at.toISOString() }, isTrapped, desk);
}

function keep(kept: Kept, isTrapped: boolean, desk: Desk): Answer {
  const month = kept.receivedAt.slice(0, '2026-11'.length);
  try {
    const outcome = (isTrapped ? desk.robots : desk.enquiries).keep(kept, month);
    if (outcome === 'new' && !isTrapped) desk.onNew();
    return TAKEN;
  } catch (error) {
    desk.onTrouble(error);
    return { status: 503 };
  }
}
