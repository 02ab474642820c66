import { effect, signal, untracked } from '@preact/signals';
import { ruleSet } from '../../ruleset.ts';
import { screenOf } from '../../wizard/places.ts';
import { navigate, route } from '../parts/router.ts';
import type { Route } from '../parts/routes.ts';
import { hrefOf, INTERIM_FRAGMENT, REVIEW_FRAGMENT, USE_PREFIX } from '../parts/routes.ts';
import { arrive, linkProblem } from './arrivals.ts';
import { context, openId, openUse, snapshot, wizard } from './session.ts';

/** The use that was open when a link or a tile began another one. */
export const putAside = signal<string | undefined>(undefined);

/** The first question on the screen: it gives the screen its address. */
export function shownQuestion(): string | undefined {
  return screenOf(context.value)[0];
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
  linkProblem.value = undefined;
  const shown = location.pathname + location.hash;
  if (useCase === undefined && shown === hrefOfPlace(language)) return;
  if (page === 'result' && !arrive(fragment)) return;
  if (page === 'check' && fragment.startsWith(USE_PREFIX)) return beginUse(fragment, language);
  if (page === 'result') wizard.send({ type: 'FINISH' });
  else if (useCase !== undefined) open(useCase);
  else if (fragment === REVIEW_FRAGMENT) wizard.send({ type: 'REVIEW' });
  else if (fragment === INTERIM_FRAGMENT) wizard.send({ type: 'INTERIM' });
  else if (fragment !== '') wizard.send({ type: 'GO_TO', question: fragment });
  else wizard.send({ type: 'START' });
  if (snapshot.value.matches('welcome')) wizard.send({ type: 'START' });
  navigate(hrefOfPlace(language), 'replace');
}

/** Opens the check of a use of the register; one that is gone leads to those that are there. */
function beginUse(fragment: string, language: Route['language']): void {
  if (!openUse(fragment.slice(USE_PREFIX.length))) {
    navigate(hrefOf('overview', language), 'replace');
    return;
  }
  wizard.send({ type: 'START' });
  navigate(hrefOfPlace(language), 'replace');
}

/** Another typical use begins a check of its own; what was under way stays in the register. */
function open(useCase: string): void {
  const { answers, name } = context.value;
  const isNew = Object.hasOwn(ruleSet.useCases, useCase) && answers[ruleSet.catalogue] !== useCase;
  if (isNew && (name !== '' || Object.keys(answers).length > 1)) {
    putAside.value = openId.value;
    wizard.send({ type: 'RESTART' });
  }
  wizard.send(isNew ? { type: 'START', useCase } : { type: 'START' });
}

let following = false;
/** The wizard moves because the address says so, and not the other way round. */
function withoutNavigation(move: () => void): void {
  following = true;
  move();
  following = false;
}

effect(() => {
  const next = route.value;
  untracked(() => withoutNavigation(() => follow(next)));
});

/** Takes over what another window has made of the open use, and stays at the same place if it is still there. */
export function loadElsewhere(): void {
  withoutNavigation(() => {
    openUse(openId.peek());
    follow(route.peek());
  });
}

wizard.subscribe(() => {
  const { page, language } = route.value;
  if (following || (page !== 'check' && page !== 'result')) return;
  const href = hrefOfPlace(language);
  if (location.pathname + location.hash !== href) navigate(href);
});
