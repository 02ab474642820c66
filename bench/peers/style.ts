import boldUrl from '../../src/report/pdf/fonts/NotoSans-Bold.ttf?url';
import regularUrl from '../../src/report/pdf/fonts/NotoSans-Regular.ttf?url';

export const FONT = 'NotoSans';
/** Where the fonts lie, as whole addresses. */
export const FONT_URLS = {
  regular: new URL(regularUrl, import.meta.url).href,
  bold: new URL(boldUrl, import.meta.url).href,
};
/** In points, as our own PDF has them. */
export const SIZES = { title: 20, heading: 14, subheading: 10.5, paragraph: 10, item: 10 } as const;
export const BOLD: ReadonlySet<string> = new Set(['title', 'heading', 'subheading']);
/** In points. */
export const PAGE = { width: 595.28, height: 841.89, margin: 57, leading: 1.42, gap: 5 } as const;
/** Share of the width that the first column of a table has. */
export const FIRST_COLUMN = 0.56;
