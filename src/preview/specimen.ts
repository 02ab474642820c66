import type { ComponentChildren } from 'preact';
import type { Text } from '../i18n/text.ts';

/** What one state of a component is made from. */
export type State = {
  /** Puts what the component reads besides its properties into this state; everything else is at its beginning. */
  prepare?: (text: Text) => void;
  render: (text: Text) => ComponentChildren;
  /** What a user does to get there, once it is shown. */
  play?: (stage: HTMLElement) => void;
};
/** One state of one component, to be looked at on its own. */
export type Specimen = State & { component: string; state: string };

/** The states of one component by their names. */
export function specimensOf(component: string, states: Readonly<Record<string, State>>): Specimen[] {
  return Object.entries(states).map(([state, how]) => ({ component, state, ...how }));
}

/** Its address on the preview page, after `#`: `QuestionPage/boolean`. */
export function addressOf({ component, state }: Pick<Specimen, 'component' | 'state'>): string {
  return `${component}/${state}`;
}
