/** Id of the heading of a card. */
export function cardId(use: string): string {
  return `use-${use}`;
}

/** Moves the focus to a card that appears with the next rendering. */
export function focusCard(use: string): void {
  setTimeout(() => document.getElementById(cardId(use))?.focus());
}
