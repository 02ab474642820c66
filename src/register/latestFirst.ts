/**
 * Records in order, the latest first. One that was saved later than now, in ISO 8601, was saved while the clock was
 * wrong: it comes last, so that it does not stand before everything that is saved from now on.
 */
export function latestFirst<Saved extends { savedAt: string }>(list: readonly Saved[], now: string): Saved[] {
  const rank = ({ savedAt }: Saved) => (savedAt > now ? '' : savedAt);
  return [...list].sort((a, b) => rank(b).localeCompare(rank(a)));
}
