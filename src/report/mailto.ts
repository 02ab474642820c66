/** A link that opens the mail program with a letter filled in; to whom it goes is left to the user. */
export function mailto(subject: string, body: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
