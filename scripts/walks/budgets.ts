/** What a check may ask of people, counted by `npm run readability`. */
export const BUDGETS = {
  /** A common use, up to the screen that says the class, and all screens. */
  common: { screens: 5, taps: 8, words: 450, complete: 10 },
  /** All screens of any other use. */
  anybody: { complete: 18 },
  /** Screens more for one "don't know". */
  dontKnow: 3,
  /** Five common uses of a firm, from the start page to their classes. */
  firm: { taps: 45, minutes: 6 },
  /** Words of the result that can be read without opening anything. `aboutPeople`: no high risk, but their data. */
  result: { simple: 350, aboutPeople: 420, highRisk: 700 },
  /** In phone screens: how far down the first task may be. */
  firstTask: 1.2,
} as const;

/** Whose use is a common one. */
export const COMMON: readonly string[] = ['a', 'e1', 'e2', 'f', 'g', 'i', 'j'];
/** Whose use is a simple one: no high risk, no data about people. */
export const SIMPLE: readonly string[] = ['a', 'j'];
/** Whose use is, or may be, of high risk. */
export const HIGH_RISK: readonly string[] = ['b', 'd'];
/** Who answers "don't know" once, and the same person without. */
export const DONT_KNOW_ONCE = { with: 'h4', without: 'h0' } as const;
