import { describe, expect, test } from 'vitest';
import { replay } from '../../src/domain/journey.ts';
import { firmUsesOf } from '../../src/firm/firmUse.ts';
import type { FirmTask } from '../../src/firm/plan.ts';
import { firmPlan } from '../../src/firm/plan.ts';
import type { Use } from '../../src/register/use.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { firmNamed, firms } from '../support/firms.ts';
import { operator, textIn } from '../support/report.ts';
import { goldenCases, TODAY } from '../support/ruleFiles.ts';
import { savedUse } from '../support/uses.ts';

const CONTRACT = 'dsgvo:art-28-processor-contract';
const OVERSIGHT = 'ai-act:art-26-2-oversight';
const RECORDS = 'dsgvo:art-30-records';
const ids = (uses: readonly { id: string }[] = []) => uses.map(({ id }) => id);
const planOf = (uses: readonly Use[], asOf = TODAY) =>
  firmPlan(firmUsesOf(uses, { ruleSet, asOf, text: textIn('de'), operator }));
const tasksFor = (rule: string, uses: readonly Use[], asOf = TODAY) =>
  planOf(uses, asOf).tasks.filter((each) => each.rule === rule);

/** A task as it stands in a profile: when, what, how often, for which uses. */
const lineOf = ({ horizon, appliesFrom, rule, per, program, uses }: FirmTask) =>
  [horizon === 'later' ? appliesFrom : horizon, rule, program ?? per, ids(uses).join(' ')].join(' | ');

describe.each(firms.map((each) => [each.id, each] as const))('%s', (id, { firm, uses, expected }) => {
  const plan = firmPlan(firmNamed(id).uses);

  test('every use is answered to the end', () => {
    const open = uses.map(({ answers }) => replay(ruleSet, { ...firm, ...answers }, TODAY).next);
    expect(open).toEqual(uses.map(() => undefined));
  });

  test('has the expected verdicts', () => {
    const said = Object.entries(plan.verdicts).flatMap(([kind, list]) => ids(list).map((use) => [use, kind]));
    expect(Object.fromEntries(said)).toEqual(expected.verdicts);
    expect(said).toHaveLength(uses.length);
  });

  test('has the expected plan, in this order', () => expect(plan.tasks.map(lineOf)).toEqual(expected.tasks));
});

describe('a task', () => {
  const { saved } = firmNamed('agency');

  test('that is done with a vendor stands once for each program, however it is written', () => {
    expect(tasksFor(CONTRACT, saved).map(({ program, uses }) => [program, ids(uses)])).toEqual([
      ['ChatGPT', ['minutes', 'answers']],
      ['Synthesia', ['faces']],
    ]);
  });

  test('that is done with a vendor stands once where no program is known', () => {
    const unnamed = saved.map((use) => ({ ...use, details: {} }));
    expect(tasksFor(CONTRACT, unnamed).map(({ program, uses }) => [program, ids(uses)])).toEqual([
      [undefined, ['minutes', 'answers', 'faces']],
    ]);
  });

  test('is open for every use for which it is not ticked off', () => {
    const ticked = saved.map((use) => (use.id === 'minutes' ? { ...use, done: [RECORDS] } : use));
    const [task] = tasksFor(RECORDS, ticked);
    expect([ids(task?.uses), ids(task?.open)]).toEqual([['minutes', 'faces'], ['faces']]);
  });

  test('begins on the earliest day of its uses', () => {
    const [early, late] = ['2027-12-02', '2030-08-02'].map((day) => {
      const found = goldenCases.find(
        ({ rule, appliesFrom, applies }) => rule === OVERSIGHT && appliesFrom === day && applies === true,
      );
      return savedUse(found?.answers ?? {}, { id: day });
    });
    if (!early || !late) throw new Error('no golden cases');
    const days = [[late], [early], [late, early]].map((uses) => tasksFor(OVERSIGHT, uses)[0]?.appliesFrom);
    expect(days).toEqual(['2030-08-02', '2027-12-02', '2027-12-02']);
  });

  test('is as urgent as for its most urgent use, whichever comes first', () => {
    const orders = [saved, [...saved].reverse()].map((uses) => planOf(uses).tasks.map(({ rule }) => rule));
    expect(orders[0]).toEqual(expect.arrayContaining(orders[1] ?? []));
    expect(planOf([...saved].reverse()).tasks[0]?.horizon).toBe('week');
  });
});

describe('the plan', () => {
  const { saved } = firmNamed('trade-business');

  test('stops first what is banned, then what lacks something', () => {
    expect(planOf(saved).stops.map(({ use, kind }) => [use.id, kind])).toEqual([
      ['mood', 'no'],
      ['estimates', 'notYet'],
      ['hiring', 'notYet'],
    ]);
  });

  test('asks nothing else of a banned use', () => {
    expect(planOf(saved).tasks.flatMap(({ uses }) => ids(uses))).not.toContain('mood');
  });

  test('leaves out what has ended', () => {
    const ended = saved.map((use) => ({ ...use, details: { status: 'ended' as const } }));
    expect(planOf(ended)).toMatchObject({ stops: [], tasks: [] });
  });

  test('puts a use on a step only once its class is settled', () => {
    const begun = { ...saved[0], id: 'begun', answers: { 'use-case': 'invoices' } } as Use;
    const { classes } = planOf([...saved, begun]);
    expect([ids(classes.open), ids(classes.high), ids(classes.prohibited)]).toEqual([
      ['begun'],
      ['hiring'],
      ['mood'],
    ]);
  });

  test('of no use is empty', () => expect(planOf([])).toMatchObject({ stops: [], tasks: [] }));
});
