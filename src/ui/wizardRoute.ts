import { effect, signal, untracked } from '@preact/signals';
import { ruleSet } from '../ruleset.ts';
import { navigate, route } from './router.ts';
import type { Route } from './routes.ts';
import { hrefOf, INTERIM_FRAGMENT, REVIEW_FRAGMENT } from './routes.ts';
import { context, journey, snapshot, wizard } from './session.ts';

/** A typical use that was opened while another check is under way; the user decides which one to go on with. */
export const pendingUseCase = signal<string | undefined>(undefined);

/** The question on the screen. */
export function shownQuestion(): string | undefined {
  return context.value.at ?? journey.value.next;
}

/** Address of the place where the wizard is. */
function hrefOfPlace(language: Route['language']): string {
  const state = snapshot.value;
  if (state.matches('asking')) return hrefOf('check', language, shownQuestion());
  if (state.matches('interim')) return hrefOf('check', language, INTERIM_FRAGMENT);
  if (state.matches('reviewing')) return hrefOf('check', language, REVIEW_FRAGMENT);
  return state.matches('result') ? hrefOf('result', language) : hrefOf('start', language);
}

/** Goes where the address leads (link, back button, reload); an address that leads nowhere is corrected. */
function follow({ page, fragment, useCase, language }: Route): void {
  if (page !== 'check' && page !== 'result') return;
  const shown = location.pathname + location.hash;
  if (useCase === undefined && shown === hrefOfPlace(language)) return;
  if (page === 'result') wizard.send({ type: 'FINISH' });
  else if (useCase !== undefined) open(useCase);
  else if (fragment === REVIEW_FRAGMENT) wizard.send({ type: 'REVIEW' });
  else if (fragment === INTERIM_FRAGMENT) wizard.send({ type: 'INTERIM' });
  else if (fragment !== '') wizard.send({ type: 'GO_TO', question: fragment });
  else wizard.send({ type: 'START' });
  if (pendingUseCase.value !== undefined) return;
  if (snapshot.value.matches('welcome')) wizard.send({ type: 'START' });
  navigate(hrefOfPlace(language), 'replace');
}

function open(useCase: string): void {
  const current = context.value.answers[ruleSet.catalogue];
  if (!Object.hasOwn(ruleSet.useCases, useCase)) wizard.send({ type: 'START' });
  else if (current === useCase) wizard.send({ type: 'START' });
  else if (current === undefined) wizard.send({ type: 'START', useCase });
  else pendingUseCase.value = useCase;
}

/** Ends the choice between two checks: the new one, or the one under way. */
export function settlePending(choice: 'new' | 'current'): void {
  const useCase = pendingUseCase.value;
  pendingUseCase.value = undefined;
  wizard.send(choice === 'new' && useCase !== undefined ? { type: 'START', useCase } : { type: 'START' });
  navigate(hrefOfPlace(route.value.language), 'replace');
}

let following = false;
effect(() => {
  const next = route.value;
  untracked(() => {
    following = true;
    follow(next);
    following = false;
  });
});

wizard.subscribe(() => {
  const { page, language } = route.value;
  if (following || pendingUseCase.value !== undefined || (page !== 'check' && page !== 'result')) return;
  const href = hrefOfPlace(language);
  if (location.pathname + location.hash !== href) navigate(href);
});
