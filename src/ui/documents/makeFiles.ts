import type { DocumentContext } from '../../documents/context.ts';
import { documentContext } from '../../documents/context.ts';
import type { FileOf, Format } from '../../documents/files.ts';
import { archiveOf, fileOf } from '../../documents/files.ts';
import type { KindId } from '../../documents/model.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { loadTexts } from '../../i18n/loadTexts.ts';
import { createText } from '../../i18n/text.ts';
import { operator } from '../../operator.ts';
import { inTheirWords } from '../../report/context.ts';
import { loadFonts } from '../../report/pdf/loadFonts.ts';
import type { WizardContext } from '../../wizard/context.ts';
import { assessmentOf } from '../../wizard/journeys.ts';
import { findUse } from '../store/register.ts';
import { openId } from '../store/session.ts';
import { RESULT_TEXTS, showTexts, useText } from '../parts/texts.ts';

export type Wanted = readonly (readonly [KindId, Format])[];
type Watch = { signal: AbortSignal; onProgress: (done: number) => void };
export const TEXTS = ['documents', 'programs'];

/** Makes the files one after another: a single one as it is, several as an archive. Throws once it is aborted. */
export async function makeFiles(wanted: Wanted, content: WizardContext, watch: Watch): Promise<FileOf> {
  const context = await contextOf(content);
  const fonts = await loadFonts();
  const files: FileOf[] = [];
  for (const [id, format] of wanted) {
    await breath();
    watch.signal.throwIfAborted();
    files.push(await fileOf(id, format, context, fonts));
    watch.onProgress(files.length);
  }
  watch.signal.throwIfAborted();
  const [first] = files;
  return first && files.length === 1 ? first : archiveOf(files, context, context.use);
}

async function contextOf(content: WizardContext): Promise<DocumentContext> {
  await showTexts(useText().language, [...RESULT_TEXTS, ...TEXTS]);
  const text = useText();
  const translations = await Promise.all(
    LANGUAGES.map(async (each) =>
      each === text.language ? text : createText(each, await loadTexts(each, TEXTS)),
    ),
  );
  const { ruleSet, name, done } = content;
  const assessment = assessmentOf(content);
  const context = inTheirWords({ assessment, ruleSet, text, operator, name, done });
  return documentContext(context, translations, findUse(openId.peek())?.details?.program);
}

/** Lets the browser draw and take clicks between two files. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
