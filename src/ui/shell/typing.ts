/** Fields for words. Choices are tapped again more easily than a sentence is written again. */
const FIELDS = 'input:not([type="checkbox"], [type="radio"]), textarea';
type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Remembers what a visitor has typed into a built page before the app takes it over. Gives back what puts it into the
 * same fields again, by their ids, as if it were typed anew.
 */
export function keepTyping(root: ParentNode): () => void {
  const typed = [...root.querySelectorAll<Field>(FIELDS)].filter(
    ({ id, value }) => id !== '' && value !== '',
  );
  const kept = typed.map((field) => ({
    id: field.id,
    value: field.value,
    had: field === document.activeElement,
  }));
  return () => {
    for (const { id, value, had } of kept) {
      const field = root.querySelector<Field>(`#${CSS.escape(id)}`);
      if (!field) continue;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      if (had) field.focus();
    }
  };
}
