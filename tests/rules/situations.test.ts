import { describe, expect, test } from 'vitest';
import { validateAnswers } from '../../src/domain/answers.ts';
import { provisionExists } from '../../src/domain/lawIndex.ts';
import type { Citation } from '../../src/domain/types.ts';
import { RISK_CLASSES } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { lawIndexes } from '../support/ruleFiles.ts';
import { situations } from '../../src/situations/situation.ts';
import { differences, readings } from '../support/situations.ts';

const KEYS = 'id text asOf class classes open contradiction otherwise names silent verdict because'.split(
  ' ',
);

describe('the situations', () => {
  test('are at least 80, each under its own id', () => {
    const ids = situations.map(({ id }) => id);
    expect(situations.length).toBeGreaterThanOrEqual(80);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test.each(situations)('$id has what an entry needs', (situation) => {
    const { text, because, open, otherwise } = situation;
    expect(Object.keys(situation).filter((key) => !KEYS.includes(key))).toEqual([]);
    expect(text.length).toBeGreaterThan(80);
    expect(because.length).toBeGreaterThan(20);
    expect([situation.class, situation.classes, open].filter((each) => each !== undefined)).toHaveLength(1);
    const classes = [situation.class ?? [], situation.classes ?? [], otherwise ?? []].flat();
    expect(classes.filter((each) => !RISK_CLASSES.includes(each))).toEqual([]);
  });

  test.each(situations)('$id cites what exists', ({ names = [], silent = [] }) => {
    expect([...names, ...silent].filter((each) => !exists(each))).toEqual([]);
  });

  test.each(situations)('$id speaks the language of the owner', ({ text }) => {
    expect(text).not.toMatch(/Art\.|§|Verordnung|DSGVO|hochriskant|Profiling|Deepfake|Betreiber von KI/);
  });
});

describe.each(readings)('%s', (_, reading) => {
  const read = situations.flatMap((situation) => {
    const answers = reading[situation.id];
    return answers ? [{ id: situation.id, situation, answers }] : [];
  });

  test('answers nothing that there is not', () => {
    const known = situations.map(({ id }) => id);
    expect(Object.keys(reading).filter((id) => !known.includes(id))).toEqual([]);
  });

  test.each(read)('$id: the answers are answers of the questionnaire', ({ answers }) => {
    expect(validateAnswers(ruleSet, answers).dropped).toEqual([]);
  });

  test.each(read)('$id: the result is what the law says', ({ situation, answers }) => {
    expect(differences(situation, answers, ruleSet)).toEqual([]);
  });
});

/** National law has no index: there it is enough that the source is known. */
function exists({ source, provision }: Citation): boolean {
  const index = lawIndexes[ruleSet.sources[source]?.index ?? ''];
  return index ? provisionExists(index, provision) : source in ruleSet.sources;
}
