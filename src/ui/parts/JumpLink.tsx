import type { ComponentChildren } from 'preact';
import { jumpTo } from './jump.ts';

type Props = { to: string; className?: string; children: ComponentChildren };

/** A link to a place on the same page. It works without the app too; with it, the address stays as it is. */
export function JumpLink({ to, className, children }: Props) {
  const jump = (event: Event) => {
    event.preventDefault();
    jumpTo(to);
  };
  return (
    <a class={className} href={`#${to}`} data-jump onClick={jump}>
      {children}
    </a>
  );
}
