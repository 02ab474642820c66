import { lineHeight } from '../report/pdf/style.ts';
import { packed } from './balanced.ts';
import type { FlyerContent } from './content.ts';
import { drawPortrait } from './portrait.ts';
import type { Area, Sheet } from './sheet.ts';
import type { Styles } from './styles.ts';

type Place = Omit<Area, 'height'>;
/** `hasFace`: a portrait stands beside the words of the person. */
export type Invitation = Pick<FlyerContent, 'person' | 'pilot' | 'next' | 'cost' | 'contact'> & {
  hasFace: boolean;
};
/** Air above a paragraph, in lines of it. */
type Paragraph = { text: string; style: keyof Styles; above: number };
type Laid = { paragraphs: (Paragraph & Place)[]; end: number };
/** Width of the portrait, with the air beside it, as a share of the words' width. */
const FACE = { size: 0.18, air: 0.035 } as const;
/** Between who invites and to what, in lines of the heading. */
const APART = 0.6;

/** An invitation with less and less to say: its text is shorter, the cost is not named, then no text. */
export function shorterAndShorter<Content extends Invitation>(content: Content): Content[] {
  const { pilot } = content;
  const short = { ...content, pilot: { ...pilot, text: pilot.short } };
  const free = { ...short, cost: '' };
  return [content, short, free, { ...free, pilot: { ...pilot, text: '' } }];
}

/** Who invites. */
function personOf({ person }: Invitation): Paragraph[] {
  if (!person) return [];
  return [
    { text: person.words, style: 'body', above: 0 },
    { text: person.signature, style: 'benefit', above: 0.1 },
  ];
}

/** To what, when, at what cost, and who answers. */
function offerOf({ pilot, next = '', cost, contact }: Invitation): Paragraph[] {
  const paragraphs: Paragraph[] = [
    { text: pilot.title, style: 'heading', above: 0 },
    { text: pilot.text, style: 'body', above: 0.1 },
    { text: next, style: 'benefit', above: 0.2 },
    { text: cost, style: 'body', above: 0.2 },
    { text: contact.join('\n'), style: 'body', above: 0.5 },
  ];
  return paragraphs.filter(({ text }) => text !== '');
}

function laidOut(sheet: Sheet, content: Invitation, styles: Styles, place: Place): Laid {
  const face = content.hasFace ? place.width * FACE.size : 0;
  const indent = content.hasFace ? place.width * (FACE.size + FACE.air) : 0;
  const beside = { ...place, x: place.x + indent, width: place.width - indent };
  const person = below(sheet, personOf(content), styles, beside);
  const end = Math.max(person.end, place.y + face);
  const y = end > place.y ? end + APART * lineHeight(styles.heading) : end;
  const contact = inLines(sheet, content, styles, place.width);
  const offer = below(sheet, offerOf({ ...content, contact }), styles, { ...place, y });
  return { paragraphs: [...person.paragraphs, ...offer.paragraphs], end: offer.end };
}

/** Paragraphs one below the other. */
function below(sheet: Sheet, paragraphs: readonly Paragraph[], styles: Styles, place: Place): Laid {
  return paragraphs.reduce<Laid>(
    ({ paragraphs: before, end }, paragraph) => {
      const style = styles[paragraph.style];
      const y = end + paragraph.above * lineHeight(style);
      const laid = { ...paragraph, ...place, y };
      return { paragraphs: [...before, laid], end: y + sheet.heightOf(paragraph.text, style, place.width) };
    },
    { paragraphs: [], end: place.y },
  );
}

/** As many ways to answer as there is room for on a line, none of them broken. Whoever has signed is not named again. */
function inLines(sheet: Sheet, { contact, person }: Invitation, { body }: Styles, width: number): string[] {
  return packed(
    person?.isContact ? contact.slice(1) : contact,
    width,
    (line) => sheet.widthOf(line, body),
    ' · ',
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
