/** Steps by number; 0 is the ground before the first one. What is not settled spans several. */
export type Span = { from: number; to: number };
/** Where somebody stands, and the step on which they will stand later. */
export type Scene = { now: Span; later?: number };

/** A column from its tread down to the foot; the ground is one without height. */
export type Step = { left: number; right: number; top: number; covered: boolean };
/** A label above a tread that points at it. Its box begins at `top` and is held at `at`, by its start, middle or end. */
export type Pin = {
  kind: keyof Scene;
  x: number;
  tread: number;
  top: number;
  at: number;
  anchor: keyof typeof HELD;
};
/** The share of a box's width by which it lies left of where it is held. */
export const HELD = { start: 0, middle: 0.5, end: 1 } as const;
type Point = { x: number; y: number };
/** A bar above all steps of a span; its ends stand on the first and on the last. */
export type Bar = { y: number; ends: readonly Point[] };
/** From now to later: up from the one label, then to the right as far as the other. */
export type Way = { x: number; from: number; to: number; until: number };
/**
 * The drawing. Measures across are shares of its width; measures down are heights of a letter of its labels, from the
 * top. So the same drawing stands on a phone, on paper, and beside letters twice as large.
 */
export type Staircase = {
  height: number;
  steps: readonly Step[];
  pins: readonly Pin[];
  bar?: Bar;
  way?: Way;
};

const STEPS = 4;
const RISE = 1.15;
/** What is seen of the ground if nobody stands on it. */
const STUB = 0.07;
/** Height of the box of a label, of what holds it above its tread, and of the air between two of them. */
export const BOX = 1.5;
const TAIL = 0.75;
const APART = 0.35;
/** Air above everything, for the lines at the top. */
const AIR = 0.1;

/** Lays out the staircase: the steps from left to right, who stands where, and the way from now to later. */
export function staircase({ now, later }: Scene): Staircase {
  const spans = later === undefined ? [now] : [now, { from: later, to: later }];
  const steps = stepsOf(spans);
  const bar = now.from < now.to ? barOf(steps, now) : undefined;
  const here = bar ? barPin(bar) : herePin(steps, now.to);
  const there = later === undefined ? undefined : therePin(steps, later, here);
  const drawn = {
    steps,
    pins: there ? [here, there] : [here],
    ...(bar && { bar }),
    ...(there && { way: { x: here.x, from: here.top, to: there.top + BOX / 2, until: there.x } }),
  };
  return fromTop(drawn);
}

/** Only the steps, for ornaments: left and right edge and height, each as a share. */
export function plainSteps(): { left: number; right: number; height: number }[] {
  return Array.from({ length: STEPS }, (_, index) => ({
    left: index / STEPS,
    right: (index + 1) / STEPS,
    height: (index + 1) / STEPS,
  }));
}

/** The ground and the steps; covered are those of the spans. */
export function stepsOf(spans: readonly Span[]): Step[] {
  const ground = spans.some(({ from }) => from === 0) ? 1 / (STEPS + 1) : STUB;
  const width = (1 - ground) / STEPS;
  return Array.from({ length: STEPS + 1 }, (_, index) => ({
    left: index === 0 ? 0 : ground + (index - 1) * width,
    right: ground + index * width,
    top: -index * RISE,
    covered: spans.some(({ from, to }) => index >= from && index <= to),
  }));
}

/** The middle of a tread. */
function treadOf(steps: readonly Step[], index: number): Point {
  const step = steps[index];
  if (!step) throw new RangeError(`no step ${index}`);
  return { x: (step.left + step.right) / 2, y: step.top };
}

function barOf(steps: readonly Step[], { from, to }: Span): Bar {
  const ends = [treadOf(steps, from), treadOf(steps, to)];
  return { y: treadOf(steps, to).y - TAIL, ends };
}

function barPin({ y, ends }: Bar): Pin {
  const x = ends.reduce((sum, end) => sum + end.x, 0) / ends.length;
  return { kind: 'now', x, tread: y, top: y - BOX, at: x, anchor: 'middle' };
}

/** A label above the tread of a step. */
export function herePin(steps: readonly Step[], index: number): Pin {
  const { x, y } = treadOf(steps, index);
  const held = index === 0 ? ({ at: 0, anchor: 'start' } as const) : ({ at: x, anchor: 'middle' } as const);
  return { kind: 'now', x, tread: y, top: y - TAIL - BOX, ...held };
}

/** Its label is long: it begins with its step, above the last one it ends there; and it stands clear of the first. */
function therePin(steps: readonly Step[], index: number, here: Pin): Pin {
  const { x, y } = treadOf(steps, index);
  const top = Math.min(y - TAIL, here.top - APART) - BOX;
  if (index === STEPS) return { kind: 'later', x, tread: y, top, at: 1, anchor: 'end' };
  return { kind: 'later', x, tread: y, top, at: steps[index]?.left ?? x, anchor: 'start' };
}

/** So far the foot was 0 and all else above it, below 0. */
export function fromTop({ steps, pins, bar, way }: Omit<Staircase, 'height'>): Staircase {
  const height = AIR - Math.min(...steps.map(({ top }) => top), ...pins.map(({ top }) => top));
  const down = (y: number) => y + height;
  return {
    height,
    steps: steps.map((step) => ({ ...step, top: down(step.top) })),
    pins: pins.map((pin) => ({ ...pin, tread: down(pin.tread), top: down(pin.top) })),
    ...(bar && { bar: { y: down(bar.y), ends: bar.ends.map(({ x, y }) => ({ x, y: down(y) })) } }),
    ...(way && { way: { ...way, from: down(way.from), to: down(way.to) } }),
  };
}
