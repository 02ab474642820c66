import { lineHeight } from '../report/pdf/style.ts';
import { addressHeight, drawAddress } from './address.ts';
import type { CodeWords, FlyerContent } from './content.ts';
import { drawCode } from './parts.ts';
import { drawPortrait } from './portrait.ts';
import type { Area, Sheet } from './sheet.ts';
import type { Styles } from './styles.ts';

type Place = Omit<Area, 'height'>;
/** `hasFace`: a portrait stands beside its beginning. */
export type Invitation = Pick<FlyerContent, 'person' | 'pilot' | 'next' | 'contact'> & { hasFace: boolean };
/** Air above a paragraph, in lines of it. */
type Paragraph = { text: string; style: keyof Styles; above: number };
type Laid = { paragraphs: (Paragraph & Place)[]; end: number };
/** Between a code and the words above and below, in millimetres. */
const AIR = 0.5;
/** Width of the portrait, with the air beside it, as a share of the words' width. */
const FACE = { size: 0.2, air: 0.035 } as const;

/** Who invites to what, when, and who answers, from the top to the bottom. */
function paragraphsOf({ person, pilot, next, contact }: Invitation): Paragraph[] {
  const words: Paragraph[] = person
    ? [
        { text: person.words, style: 'body', above: 0 },
        { text: person.signature, style: 'benefit', above: 0.1 },
      ]
    : [];
  return [
    ...words,
    { text: pilot.title, style: 'heading', above: person ? 0.6 : 0 },
    ...(pilot.text === '' ? [] : [{ text: pilot.text, style: 'body', above: 0.1 } as const]),
    ...(next === undefined ? [] : [{ text: next, style: 'benefit', above: 0.2 } as const]),
    { text: contact.join(' · '), style: 'body', above: 0.5 },
  ];
}

/** What begins beside the portrait is narrower; the rest has the whole width. */
function laidOut(sheet: Sheet, content: Invitation, styles: Styles, place: Place): Laid {
  const [size, indent] = content.hasFace
    ? [place.width * FACE.size, place.width * (FACE.size + FACE.air)]
    : [0, 0];
  return paragraphsOf(content).reduce<Laid>(
    ({ paragraphs, end }, paragraph) => {
      const y = end + paragraph.above * lineHeight(styles[paragraph.style]);
      const aside = y < place.y + size ? indent : 0;
      const column = { x: place.x + aside, y, width: place.width - aside };
      const below = y + sheet.heightOf(paragraph.text, styles[paragraph.style], column.width);
      return { paragraphs: [...paragraphs, { ...paragraph, ...column }], end: below };
    },
    { paragraphs: [], end: place.y },
  );
}

/** The invitation to the pilot project. */
export function drawInvitation(sheet: Sheet, content: Invitation, styles: Styles, place: Place): void {
  if (content.hasFace) drawPortrait(sheet, { ...place, width: place.width * FACE.size });
  laidOut(sheet, content, styles, place).paragraphs.forEach(({ text, style, ...column }) => {
    sheet.text(text, styles[style], column);
  });
}

/** The height that the invitation takes. */
export function invitationHeight(sheet: Sheet, content: Invitation, styles: Styles, width: number): number {
  return laidOut(sheet, content, styles, { x: 0, y: 0, width }).end;
}

/** A code with its words above and its address below, in a column. */
export function drawLabelled(
  sheet: Sheet,
  { label, href, address }: CodeWords,
  styles: Styles,
  place: Place,
  code: number,
): void {
  const y = sheet.text(label, styles.label, place) + AIR;
  drawCode(sheet, href, { x: place.x, y, width: code });
  drawAddress(sheet, address, styles.address, { ...place, y: y + code + AIR });
}

/** The height of the words above and below codes in columns of this width, the codes not included. */
export function labelsHeight(
  sheet: Sheet,
  codes: readonly CodeWords[],
  styles: Styles,
  width: number,
): number {
  const addresses = codes.map(({ address }) => addressHeight(sheet, address, styles.address, width));
  return lineHeight(styles.label) + Math.max(...addresses) + 2 * AIR;
}
