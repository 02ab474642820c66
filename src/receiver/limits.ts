/** Bytes of a body: the longest enquiry, every sign of it encoded. */
export const LONGEST_BODY = 32 * 1024;
/** A whole round table may sit behind one address; a robot wants more. */
export const MOST_POSTS = 60;
export const WINDOW_MS = 10 * 60 * 1000;

/** Says whether one more post is welcome at a moment. Who posted is forgotten when the next window begins. */
export type Limit = (who: string, now: number) => boolean;

/** At most so many posts from one place in each window of time. */
export function limitOf(most: number, windowMs: number): Limit {
  const posts = new Map<string, number>();
  let begun = -Infinity;
  return (who, now) => {
    if (Math.abs(now - begun) >= windowMs) {
      posts.clear();
      begun = now;
    }
    const count = (posts.get(who) ?? 0) + 1;
    posts.set(who, count);
    return count <= most;
  };
}
