import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

type Field = HTMLInputElement | HTMLTextAreaElement;
/** How copying went; nothing before the first try. */
export type Copied = 'copied' | 'copyFailed' | undefined;

/** Copies what stands in a field; where the browser forbids that, it is marked so that the user can. */
export function useCopy<Kind extends Field>(): {
  field: RefObject<Kind | null>;
  said: Copied;
  copy: () => Promise<void>;
} {
  const field = useRef<Kind>(null);
  const [said, setSaid] = useState<Copied>();
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
