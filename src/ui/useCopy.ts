import { useRef, useState } from 'preact/hooks';

/** Copies the words of a field; where the browser forbids that, they are marked so that the user can. */
export function useCopy<Field extends HTMLInputElement | HTMLTextAreaElement>() {
  const field = useRef<Field>(null);
  const [said, setSaid] = useState<'copied' | 'copyFailed'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(field.current?.value ?? '');
      setSaid('copied');
    } catch {
      field.current?.focus();
      field.current?.select();
      setSaid('copyFailed');
    }
  };
  return { field, said, copy };
}
