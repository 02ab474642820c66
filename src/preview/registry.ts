import type { Specimen } from './specimen.ts';
import { check } from './specimens/check.tsx';
import { documents } from './specimens/documents.tsx';
import { firmParts } from './specimens/firm.tsx';
import { inventory } from './specimens/inventory.tsx';
import { legal } from './specimens/legal.tsx';
import { lists } from './specimens/lists.tsx';
import { media } from './specimens/media.tsx';
import { news } from './specimens/news.tsx';
import { notices } from './specimens/notices.tsx';
import { pages } from './specimens/pages.tsx';
import { pilot } from './specimens/pilot.tsx';
import { questions } from './specimens/questions.tsx';
import { register } from './specimens/register.tsx';
import { reports } from './specimens/reports.tsx';
import { resultParts } from './specimens/resultParts.tsx';
import { textPages } from './specimens/textPages.tsx';

/** Everything that can be looked at, by group. A component without a specimen fails a test. */
export const GROUPS: Readonly<Record<string, readonly Specimen[]>> = {
  pages,
  questions,
  check,
  reports,
  result: resultParts,
  documents,
  register,
  firm: firmParts,
  lists,
  inventory,
  notices,
  textPages,
  news,
  pilot,
  legal,
  media,
};

/** All specimens one after another. */
export const SPECIMENS: readonly Specimen[] = Object.values(GROUPS).flat();
