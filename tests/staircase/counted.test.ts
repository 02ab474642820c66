import { expect, test } from 'vitest';
import { countedStaircase } from '../../src/staircase/counted.ts';
import { BOX } from '../../src/staircase/staircase.ts';

test('each step on which somebody stands is covered and has a label above its tread, from left to right', () => {
  const { steps, pins, bar, way } = countedStaircase([0, 3, 0, 1, 1]);
  expect(steps.map(({ covered }) => covered)).toEqual([false, true, false, true, true]);
  expect(pins.map(({ tread }) => tread)).toEqual([1, 3, 4].map((step) => steps[step]?.top));
  for (const { top, tread } of pins) expect(top + BOX).toBeLessThan(tread);
  expect([bar, way]).toEqual([undefined, undefined]);
});

test('labels do not touch each other, and nothing lies above the drawing', () => {
  const { pins, height } = countedStaircase([1, 1, 1, 1, 1]);
  const lefts = pins.map(({ x }) => x);
  expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
  expect(Math.min(...pins.map(({ top }) => top))).toBeGreaterThanOrEqual(0);
  expect(height).toBeGreaterThan(0);
});

test('of nobody it is the bare staircase', () => {
  const { pins, steps } = countedStaircase([0, 0, 0, 0, 0]);
  expect([pins, steps.filter(({ covered }) => covered)]).toEqual([[], []]);
});
