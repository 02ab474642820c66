import type { ComponentChildren } from 'preact';
import { useText } from './texts.ts';
import { Guarded } from './Guarded.tsx';

/** A part of a page that says so itself if it cannot be shown. */
export function GuardedPart({ children }: { children: ComponentChildren }) {
  return <Guarded instead={<BrokenPart />}>{children}</Guarded>;
}

/** What stands in the place of such a part. */
export function BrokenPart() {
  return <p class="notice">{useText().t('register:broken.part')}</p>;
}
