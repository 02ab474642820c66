import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type Props = {
  summary: string;
  children: ComponentChildren;
  /** More classes for its style. */
  class?: string;
  /** Open from the start. */
  isOpenAtFirst?: boolean;
};

/** What is folded is not rendered: that would take a good part of the time from one question to the next. */
export function Fold({ summary, children, class: more, isOpenAtFirst = false }: Props) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  return (
    <details
      class={more === undefined ? 'fold' : `fold ${more}`}
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>{summary}</summary>
      {isOpen && children}
    </details>
  );
}
