import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';

type Props = { instead: ComponentChildren; children: ComponentChildren };

/** Shows something else in the place of a part that throws, so that it does not take the rest along. */
export function Guarded({ instead, children }: Props) {
  const [error] = useErrorBoundary() as [unknown, unknown];
  return <>{error === undefined ? children : instead}</>;
}
