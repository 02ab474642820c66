import { SOURCE_PARAMETER } from '../share/parameters.ts';

const KEY = 'ki-check:source';
/** A campaign mark as on a flyer: `wko-2026-11`. */
const MARK = /^[A-Za-z0-9-]{1,40}$/;

/** Remembers from which flyer or link a visitor came (`?quelle=…`), for this visit and for the pilot form only. */
export function rememberSource(url: URL): void {
  const mark = url.searchParams.get(SOURCE_PARAMETER);
  if (mark === null || !MARK.test(mark)) return;
  try {
    sessionStorage.setItem(KEY, mark);
  } catch {
    // Without it the form lacks the mark, nothing else.
  }
}

/** The campaign mark of this visit, if there is one. */
export function sourceOfVisit(): string | undefined {
  try {
    const mark = sessionStorage.getItem(KEY);
    return mark !== null && MARK.test(mark) ? mark : undefined;
  } catch {
    return undefined;
  }
}
