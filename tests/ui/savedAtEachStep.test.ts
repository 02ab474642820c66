// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownAnswers } from '../../src/firm/facts.ts';
import { readFirm } from '../../src/firm/firmRecord.ts';
import { parseUse } from '../../src/register/parseUse.ts';
import { readRegister } from '../../src/register/store.ts';
import type { Content } from '../../src/register/use.ts';
import { contentOf } from '../../src/register/use.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { uses } from '../../src/ui/store/register.ts';
import { openId, openUse, snapshot, wizard } from '../../src/ui/store/session.ts';
import type { WizardEvent } from '../../src/wizard/events.ts';
import { openQuestionOf } from '../../src/wizard/places.ts';
import { possibleAnswers } from '../support/walks.ts';
import { startWizard } from '../support/wizard.ts';

/** Where a visitor goes by a button, a link or the address. */
const PLACES = [
  'START',
  'INTERIM',
  'CONTINUE',
  'REVIEW',
  'FINISH',
  'FINISH',
  'BACK',
  'BACK',
  'RESTART',
] as const;
const context = () => snapshot.value.context;
const shown = () => context().at ?? openQuestionOf(context()) ?? '';
const rules = Object.keys(ruleSet.rules);
const edge = { now: () => '2026-11-26T10:00:00.000Z', newId: () => 'never' };
/** What has happened, counted. */
const seen = new Map<string, number>();

function answer(question: string, number: number): void {
  const known = ruleSet.questions[question];
  const given = known && pick(possibleAnswers(known), number);
  if (given !== undefined) wizard.send({ type: 'ANSWER', answers: { [question]: given } });
}

/** What a visitor can do; the number chooses among what is there to choose. */
const DEEDS: Record<string, (number: number, words: string) => void> = {
  answer: (number) => {
    if (snapshot.value.matches('welcome')) wizard.send({ type: 'START' });
    if (snapshot.value.matches('interim')) wizard.send({ type: 'CONTINUE' });
    answer(shown(), number);
  },
  edit: (number) =>
    wizard.send({ type: 'EDIT', question: pick(Object.keys(context().answers), number) ?? '' }),
  change: (number) => answer(pick(Object.keys(context().answers), number) ?? '', number),
  go: (number) => wizard.send({ type: pick(PLACES, number) ?? 'START' }),
  rename: (_, name) => wizard.send({ type: 'RENAME', name }),
  tick: (number) => wizard.send({ type: 'TICK', rule: pick(rules, number) ?? '', done: number % 3 > 0 }),
  open: (number) => void openUse(pick(uses.peek(), number)?.id ?? ''),
};
const deeds = fc.array(
  fc.record({
    kind: fc.oneof({ weight: 2, arbitrary: fc.constant('answer') }, fc.constantFrom(...Object.keys(DEEDS))),
    number: fc.nat({ max: 10_000 }),
    words: fc.string({ unit: 'binary', maxLength: 200 }),
  }),
  { maxLength: 60, size: 'max' },
);

function pick<T>(list: readonly T[], number: number): T | undefined {
  return list[number % list.length];
}

/** What the device would give back if the page died now. */
function onDevice(): Content | undefined {
  const use = parseUse(localStorage.getItem(`ki-check:use:${openId.peek()}`) ?? '');
  return use && contentOf({ ...use, answers: ownAnswers(use, firmOnDevice()) }, ruleSet).content;
}

const firmOnDevice = () => readFirm(localStorage, ruleSet) ?? {};

/** A wizard that starts with what is on the device and is led to where the address says. */
function restarted(content: Content) {
  const again = startWizard(content.answers);
  again.actor.send({ type: 'OPEN', ...content });
  again.actor.send({ type: 'FIRM', firm: firmOnDevice(), answers: content.answers });
  const ways: Record<string, WizardEvent> = {
    asking: { type: 'GO_TO', question: shown() },
    interim: { type: 'INTERIM' },
    reviewing: { type: 'REVIEW' },
    result: { type: 'FINISH' },
  };
  const [way] = Object.entries(ways).flatMap(([state, each]) =>
    snapshot.value.matches(state as 'asking') ? [each] : [],
  );
  if (way) again.actor.send(way);
  return again;
}

test('whatever a visitor does, the device has it at once, and the address leads to the same place', () => {
  fc.assert(
    fc.property(deeds, (list) => {
      wizard.send({ type: 'RESTART' });
      wizard.send({ type: 'START' });
      for (const { kind, number, words } of list) {
        DEEDS[kind]?.(number, words);
        const { name, answers, done } = context();
        const saved = onDevice();
        if (Object.keys(answers).length === 0) {
          expect(saved).toBeUndefined();
          continue;
        }
        expect(saved).toEqual({ name, answers, done });
        const again = restarted({ name, answers, done });
        expect(again.state()).toEqual(snapshot.value.value);
        if (again.state() === 'asking') expect(again.at()).toBe(shown());
        const place = JSON.stringify(again.state());
        seen.set(place, (seen.get(place) ?? 0) + 1);
      }
      const ids = readRegister(localStorage, edge).uses.map(({ id }) => id);
      expect(ids.sort()).toEqual(
        uses
          .peek()
          .map(({ id }) => id)
          .sort(),
      );
    }),
    { seed: 20261126, numRuns: 60 },
  );
  console.log(Object.fromEntries(seen));
});
