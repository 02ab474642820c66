import { ACCENT_SOFT } from './cmyk.ts';
import type { FlyerContent } from './content.ts';
import { drawBenefits } from './parts.ts';
import type { Sheet } from './sheet.ts';
import type { Styles } from './styles.ts';

/** The side with the reasons: three benefits, the pilot project, who answers, and what the law wants printed. */
export function drawBack(sheet: Sheet, content: FlyerContent, styles: Styles): void {
  const { width, height, margin, bleed } = sheet.format;
  const column = { x: margin, width: sheet.measure };
  const title = sheet.text(content.benefitsTitle, styles.title, { ...column, y: margin });
  drawBenefits(sheet, content.benefits, styles, { ...column, y: title + margin * 0.4 });
  const panel = height * 0.56;
  sheet.fill({ x: -bleed, y: panel, width: width + 2 * bleed, height: height - panel + bleed }, ACCENT_SOFT);
  const pilot = sheet.text(content.pilot.title, styles.benefit, { ...column, y: panel + margin * 0.8 });
  const text = sheet.text(content.pilot.text, styles.body, { ...column, y: pilot + 0.8 });
  drawContact(sheet, content, styles, { ...column, y: text + margin * 0.4 });
  drawFine(sheet, content, styles);
}

/** Who answers and how: one line each. Hands back where it ends. */
export function drawContact(
  sheet: Sheet,
  { contactTitle, contact }: FlyerContent,
  styles: Styles,
  { x, y, width }: { x: number; y: number; width: number },
): number {
  const title = sheet.text(contactTitle, styles.benefit, { x, y, width });
  return contact.reduce((top, line) => sheet.text(line, styles.body, { x, y: top, width }), title + 0.8);
}

/** Small print at the foot of the sheet. */
export function drawFine(sheet: Sheet, { fine }: FlyerContent, styles: Styles): void {
  const { height, margin } = sheet.format;
  const heights = fine.map((line) => sheet.heightOf(line, styles.fine, sheet.measure));
  const top = height - margin * 0.75 - heights.reduce((sum, each) => sum + each, 0);
  fine.reduce((y, line) => sheet.text(line, styles.fine, { x: margin, y, width: sheet.measure }), top);
}
