/** What takes longer than this, in milliseconds, is told and can be called off. */
export const SLOW_AFTER_MS = 200;
