import { signal } from '@preact/signals';
import type { Content } from '../../register/use.ts';
import { contentOf, isSame, versionOf } from '../../register/use.ts';
import { ruleSet } from '../../ruleset.ts';
import type { LinkProblem, Shared } from '../../share/link.ts';
import { decodeLink, encodeLink, LINK_PREFIX } from '../../share/link.ts';
import { journeyOf } from '../../wizard/journeys.ts';
import { newId } from '../parts/newId.ts';
import { withDeviations } from '../../firm/facts.ts';
import { withTakenFacts } from '../../firm/withoutTaken.ts';
import { firm } from './firm.ts';
import { keep, now, uses } from './register.ts';
import { USE_PREFIX } from '../parts/routes.ts';
import { context, openUse } from './session.ts';

/** Why the address leads to no use; `gone`: it is not (any more) in the register of this device. */
export const linkProblem = signal<LinkProblem | 'gone' | undefined>(undefined);
/** The use that came with a link, and how many of its answers could not be read. */
export const received = signal<{ id: string; dropped: number; isKnown: boolean } | undefined>(undefined);

/** Opens the use that the address names or carries. False if there is none to open; `linkProblem` says why. */
export function arrive(fragment: string): boolean {
  if (fragment.startsWith(LINK_PREFIX)) return receive(fragment);
  if (!fragment.startsWith(USE_PREFIX)) return true;
  if (openUse(fragment.slice(USE_PREFIX.length))) return true;
  linkProblem.value = 'gone';
  return false;
}

/** The open use as the part of an address after `#`, with the answers that count and no others. */
export function fragmentOf({ name, answers, done }: Content): string {
  return encodeLink({ version: ruleSet.version, ...counting({ name, answers, done }) });
}

/** Adds a shared use to the register, or finds the one that says the same, and opens it. */
function receive(fragment: string): boolean {
  const opened = decodeLink(fragment, ruleSet);
  if ('problem' in opened) {
    linkProblem.value = opened.problem;
    return false;
  }
  const { shared, dropped } = opened;
  const said = (use: Parameters<typeof contentOf>[0]) => counting(contentOf(use, ruleSet).content);
  const incoming = said({ ...shared, ruleSet: underOf(shared) });
  const same = uses.peek().find((use) => isSame(said(use), incoming));
  const id = same?.id ?? add(shared);
  received.value = { id, dropped, isKnown: same !== undefined };
  return openUse(id);
}

/** The rules under which the link was made, as they stand in a record. */
function underOf({ version }: Shared): string {
  return versionOf({ id: ruleSet.id, version });
}

function add(shared: Shared): string {
  const { name, answers, done } = shared;
  const id = newId();
  const use = { id, name, answers, done, ruleSet: underOf(shared), createdAt: now(), savedAt: now() };
  const facts = firm.peek();
  keep(withTakenFacts(ruleSet, withDeviations(ruleSet, use, facts), facts));
  return id;
}

/** Without answers that lie beside the way: those were given once and no longer count. */
export function counting({ name, answers, done }: Content): Content {
  const { asOf, firm } = context.peek();
  const { path } = journeyOf({ ruleSet, answers, asOf, firm });
  const kept = path.filter(({ origin }) => origin !== 'use-case');
  return { name, answers: Object.fromEntries(kept.map(({ question, answer }) => [question, answer])), done };
}
