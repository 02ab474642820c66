import type { VerdictKind } from './domain/verdict.ts';

/** Colour of the sign and ground of the card. */
export type Inks = { tint: string; soft: string };

/** The tints of the answers on paper and in pictures: those of the page in the light (`styles/verdict.css`). */
export const VERDICT_INKS: Readonly<Record<VerdictKind, Inks>> = {
  yes: { tint: '#1e6b3e', soft: '#e4f3e9' },
  yesIf: { tint: '#6d5200', soft: '#fbf0c9' },
  notYet: { tint: '#8a4900', soft: '#fcefdc' },
  no: { tint: '#9b1c1c', soft: '#fbe9e7' },
  open: { tint: '#4a5568', soft: '#eceff3' },
};
