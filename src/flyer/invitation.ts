import { lineHeight } from '../report/pdf/style.ts';
import type { CodeWords, FlyerContent } from './content.ts';
import { drawCode } from './parts.ts';
import type { Area, Sheet } from './sheet.ts';
import type { Styles } from './styles.ts';

type Place = Omit<Area, 'height'>;
type Invitation = Pick<FlyerContent, 'person' | 'pilot' | 'contact'>;
/** Air above a paragraph, in lines of it. */
type Paragraph = { text: string; style: keyof Styles; above: number };
/** Between a code and the words above and below, in millimetres. */
const AIR = 0.5;

/** Who invites to what, and who answers, from the top to the bottom. */
function paragraphsOf({ person, pilot, contact }: Invitation): Paragraph[] {
  const words: Paragraph[] = person
    ? [
        { text: person.words, style: 'body', above: 0 },
        { text: person.signature, style: 'benefit', above: 0.1 },
      ]
    : [];
  return [
    ...words,
    { text: pilot.title, style: 'heading', above: person ? 0.6 : 0 },
    { text: pilot.text, style: 'body', above: 0.1 },
    { text: contact.join(' · '), style: 'body', above: 0.5 },
  ];
}

/** The invitation to the pilot project. Hands back where it ends. */
export function drawInvitation(sheet: Sheet, content: Invitation, styles: Styles, place: Place): number {
  return paragraphsOf(content).reduce((y, { text, style, above }) => {
    const top = y + above * lineHeight(styles[style]);
    return sheet.text(text, styles[style], { ...place, y: top });
  }, place.y);
}

/** The height that the invitation takes. */
export function invitationHeight(sheet: Sheet, content: Invitation, styles: Styles, width: number): number {
  return paragraphsOf(content).reduce((sum, { text, style, above }) => {
    return sum + above * lineHeight(styles[style]) + sheet.heightOf(text, styles[style], width);
  }, 0);
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
  sheet.text(address, styles.address, { ...place, y: y + code + AIR });
}

/** The height of a code of this width with its words. */
export function labelledHeight(styles: Styles, width: number): number {
  return lineHeight(styles.label) + width + lineHeight(styles.address) + 2 * AIR;
}
