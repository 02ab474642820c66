import type { SectionId } from '../../report/model.ts';

/** A section of the report, or what the page has beside it: ways to take it along, the documents. */
export type PlaceId = SectionId | 'take' | 'folder';

/** Id of the heading of a section, to jump to. */
export const headingId = (id: PlaceId) => `report-${id}`;
