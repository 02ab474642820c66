import { expect, test } from 'vitest';
import { BOX, plainSteps, staircase } from '../../src/staircase/staircase.ts';

const EVERY = [0, 1, 2, 3, 4];
const at = (step: number) => ({ from: step, to: step });
const pin = (scene: Parameters<typeof staircase>[0], index = 0) => {
  const found = staircase(scene).pins[index];
  if (!found) throw new Error('no pin');
  return found;
};

test.each(EVERY)('on step %i: that step alone is covered, and the label points at its tread', (step) => {
  const { steps, pins, bar, way } = staircase({ now: at(step) });
  expect(steps.map(({ covered }) => covered)).toEqual(EVERY.map((each) => each === step));
  expect([bar, way, pins.length]).toEqual([undefined, undefined, 1]);
  const { x, tread, top } = pin({ now: at(step) });
  expect(tread).toBe(steps[step]?.top);
  expect(top + BOX).toBeLessThan(tread);
  expect(x).toBeGreaterThan(steps[step]?.left ?? 1);
  expect(x).toBeLessThan(steps[step]?.right ?? 0);
});

test('the steps rise from left to right, without gaps, over the whole width', () => {
  const { steps, height } = staircase({ now: at(2) });
  steps.slice(1).forEach(({ left, top }, index) => {
    expect(left).toBe(steps[index]?.right);
    expect(top).toBeLessThan(steps[index]?.top ?? 0);
  });
  expect([steps[0]?.left, steps[0]?.top]).toEqual([0, height]);
  expect(steps.at(-1)?.right).toBeCloseTo(1);
});

test('whoever stands on the ground has as much of it as of a step; else it is a stub', () => {
  const widthOf = (step: number) => {
    const ground = staircase({ now: at(step) }).steps[0];
    return ground ? ground.right - ground.left : 0;
  };
  expect(widthOf(0)).toBeCloseTo(0.2);
  expect(widthOf(1)).toBeLessThan(0.1);
});

test('what is not settled is a bar from the first step to the last, with the label in its middle', () => {
  const { bar, steps, pins } = staircase({ now: { from: 1, to: 3 } });
  expect(bar?.ends.map(({ y }) => y)).toEqual([steps[1]?.top, steps[3]?.top]);
  expect(bar?.y).toBeLessThan(steps[3]?.top ?? 0);
  expect(steps.map(({ covered }) => covered)).toEqual([false, true, true, true, false]);
  const [first, last] = bar?.ends ?? [];
  expect(pins[0]?.x).toBeCloseTo(((first?.x ?? 0) + (last?.x ?? 0)) / 2);
  expect((pins[0]?.top ?? 0) + BOX).toBeCloseTo(bar?.y ?? 0);
});

test.each([
  [0, 1],
  [1, 2],
  [1, 3],
  [2, 4],
  [3, 4],
])('today %i, later %i: two labels that do not touch, and a way between them', (now, later) => {
  const { steps, pins, way } = staircase({ now: at(now), later });
  const [here, there] = pins;
  expect([here?.kind, there?.kind]).toEqual(['now', 'later']);
  expect((there?.top ?? 9) + BOX).toBeLessThan(here?.top ?? 0);
  expect(way).toMatchObject({ x: here?.x, from: here?.top, until: there?.x });
  expect(way?.to).toBeLessThan(way?.from ?? 0);
  expect(EVERY.filter((each) => steps[each]?.covered)).toEqual([now, later]);
});

test.each(EVERY.flatMap((from) => EVERY.filter((to) => to >= from).map((to) => [from, to] as const)))(
  'nothing of %i to %i lies above the top of the drawing',
  (from, to) => {
    const scenes = [{ now: { from, to } }, ...(from < to ? [{ now: at(from), later: to }] : [])];
    for (const scene of scenes) {
      const { steps, pins, bar } = staircase(scene);
      const tops = [...steps, ...pins].map(({ top }) => top);
      expect(Math.min(...tops, bar?.y ?? 9)).toBeGreaterThan(0);
    }
  },
);

test('the steps of an ornament rise in equal parts', () => {
  expect(plainSteps().map(({ height }) => height)).toEqual([0.25, 0.5, 0.75, 1]);
});
