import type { FlyerContent } from './content.ts';
import { drawBenefits } from './parts.ts';
import type { Area, Sheet } from './sheet.ts';
import type { Styles } from './styles.ts';

type Place = Omit<Area, 'height'>;
/** Height of the reasons as a share of the sheet; the invitation takes the rest. */
const REASONS = 0.53;

/** The side with the reasons: three benefits, the pilot project, who answers, and what the law wants printed. */
export function drawBack(sheet: Sheet, content: FlyerContent, styles: Styles): void {
  const { width, height, margin, bleed } = sheet.format;
  const column = { x: margin, width: sheet.measure };
  const panel = height * REASONS;
  const title = sheet.text(content.benefitsTitle, styles.title, { ...column, y: margin });
  drawBenefits(sheet, content.benefits, styles, { ...column, y: title + margin * 0.55, gap: margin * 0.55 });
  sheet.fill(
    { x: -bleed, y: panel, width: width + 2 * bleed, height: height - panel + bleed },
    sheet.palette.soft,
  );
  const pilot = drawPilot(sheet, content, styles, { ...column, y: panel + margin * 0.75 });
  drawContact(sheet, content, styles, { ...column, y: pilot + margin * 0.4 });
  drawFine(sheet, content, styles);
}

/** The invitation to the pilot project. Hands back where it ends. */
export function drawPilot(sheet: Sheet, { pilot }: FlyerContent, styles: Styles, place: Place): number {
  const title = sheet.text(pilot.title, styles.benefit, place);
  return sheet.text(pilot.text, styles.body, { ...place, y: title + 0.8 });
}

/** Who answers and how: one line each. Hands back where it ends. */
export function drawContact(sheet: Sheet, content: FlyerContent, styles: Styles, place: Place): number {
  const title = sheet.text(content.contactTitle, styles.benefit, place);
  return content.contact.reduce((y, line) => sheet.text(line, styles.body, { ...place, y }), title + 0.8);
}

/** Small print at the foot of the sheet. */
export function drawFine(sheet: Sheet, { fine }: FlyerContent, styles: Styles): void {
  const { height, margin } = sheet.format;
  const heights = fine.map((line) => sheet.heightOf(line, styles.fine, sheet.measure));
  const top = height - margin * 0.75 - heights.reduce((sum, each) => sum + each, 0);
  fine.reduce((y, line) => sheet.text(line, styles.fine, { x: margin, y, width: sheet.measure }), top);
}
