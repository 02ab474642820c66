import type { IRunOptions } from 'docx';
import { ShadingType, TextRun } from 'docx';

/** Behind what is to be filled in, as Word takes colours. */
const FIELD = 'FFF2CC';
/** What stands in square brackets. */
const GAP = /(\[[^\]]*\])/;

/** What marks a place to fill in. */
export const FIELD_SHADING = { type: ShadingType.CLEAR, fill: FIELD };

/** A text as runs, with the gaps to fill in marked. */
export function runsOf(text: string, looks: IRunOptions = {}): TextRun[] {
  return text
    .split(GAP)
    .filter((each) => each !== '')
    .map((each) => new TextRun({ ...looks, text: each, ...(GAP.test(each) && { shading: FIELD_SHADING }) }));
}
