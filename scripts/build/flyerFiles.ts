import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '../../src/domain/types.ts';
import { isCampaignMark } from '../../src/share/parameters.ts';
import { flyerContent } from '../../src/flyer/content.ts';
import { flyerName } from '../../src/flyer/fileName.ts';
import type { FlyerFormat } from '../../src/flyer/formats.ts';
import { FORMAT_NAMES, isCut } from '../../src/flyer/formats.ts';
import { imprintOf, missingHint } from '../../src/flyer/imprint.ts';
import { renderFlyer } from '../../src/flyer/renderFlyer.ts';
import { allTexts } from '../../src/i18n/allTexts.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import type { Text } from '../../src/i18n/text.ts';
import { createText } from '../../src/i18n/text.ts';
import { operator } from '../../src/operator.ts';

/** All languages that flyers exist in. */
export const languages = LANGUAGES;
/** As the caller wrote it. `format`: a format or `all`. */
type Wanted = { event: string; format: string; lang: string; date: IsoDate };
type FlyerFile = { name: string; format: FlyerFormat; href: string; bytes: Uint8Array };

/**
 * Flyers for one event, each without and, where the sheet is cut, with crop marks; `hint` says what the imprint lacks.
 * Throws an Error that says what is wrong with the wishes.
 */
export function flyerFiles(root: string, wanted: Wanted): { files: FlyerFile[]; hint: string | undefined } {
  const { text, formats, mark } = understood(wanted);
  const content = flyerContent(operator, text, mark);
  const font = (name: string) => readFileSync(join(root, `src/report/pdf/fonts/${name}.ttf`), 'latin1');
  const fonts = { regular: font('NotoSans-Regular'), bold: font('NotoSans-Bold') };
  const files = formats.flatMap((format) =>
    (isCut(format) ? [false, true] : [false]).map((marks) => ({
      ...{ format, href: content.href, name: flyerName(text.t, { format, mark, marks }) },
      bytes: new Uint8Array(renderFlyer(content, { format, marks, fonts, date: wanted.date })),
    })),
  );
  return { files, hint: missingHint(imprintOf(operator.name, operator.legal, text.t), text.t) };
}

function understood({ event, format, lang }: Wanted): {
  text: Text;
  formats: readonly FlyerFormat[];
  mark: string;
} {
  const language = oneOf(LANGUAGES, lang, '--lang');
  const text = createText(language, allTexts(language));
  if (!isCampaignMark(event)) throw new Error(`--event: ${text.t('flyer:badMark')}`);
  const formats = format === 'all' ? FORMAT_NAMES : [oneOf(FORMAT_NAMES, format, '--format')];
  return { text, formats, mark: event };
}

function oneOf<T extends string>(known: readonly T[], value: string, option: string): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new Error(`${option}: ${known.join(', ')}`);
  return found;
}
