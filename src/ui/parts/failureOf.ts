export type Failure = 'network' | 'unknown';

/** A failed fetch, of code or of fonts, is a TypeError; whatever else fails is a mistake of ours. */
export function failureOf(error: unknown): Failure {
  return error instanceof TypeError ? 'network' : 'unknown';
}
