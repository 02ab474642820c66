const VISIBLE = /[^\s\p{Control}\p{Format}\p{Mark}]/u;

/** True if a text has a sign that somebody can see: letters, not blanks, marks and what only steers them. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}
