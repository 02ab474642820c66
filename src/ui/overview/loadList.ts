import { LANGUAGES } from '../../i18n/languages.ts';
import { loadTexts } from '../../i18n/loadTexts.ts';
import type { Text } from '../../i18n/text.ts';
import type { DraftContext } from '../../register/list/drafts.ts';
import type { ListWords } from '../../register/list/fields.ts';
import { MOST_USES } from '../../limits.ts';
import { likeliestUseCase } from '../../search/findUseCases.ts';
import type { Sheet, TableProblem } from '../../tables/model.ts';
import { LARGEST_TABLE, readTable } from '../../tables/readTable.ts';
import { loadIndex } from '../question/loadSearch.ts';
import { showTexts } from '../parts/texts.ts';

/** A list as it was read, and what makes uses of its rows. */
export type List = { sheets: readonly Sheet[]; context: DraftContext };
export type ListProblem = {
  problem: TableProblem | 'too-many' | 'unreadable';
  line?: number;
  count?: number;
};

/** Reads a list that somebody keeps elsewhere. Throws if the network fails. */
export async function loadList(file: File, text: Text): Promise<List | ListProblem> {
  await showTexts(text.language, ['lists']);
  if (file.size > LARGEST_TABLE) return { problem: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { problem: 'unreadable' };
  const read = await readTable(new Uint8Array(bytes));
  if ('problem' in read) return read;
  const rows = Math.min(...read.sheets.map((sheet) => sheet.rows.length));
  if (rows > MOST_USES + 1) return { problem: 'too-many', count: rows - 1 };
  return { sheets: read.sheets, context: await contextIn(text) };
}

/** Lists are written in any of the languages, whatever the page is shown in. */
async function contextIn(text: Text): Promise<DraftContext> {
  const [index, ...lists] = await Promise.all([
    loadIndex(text),
    ...LANGUAGES.map((language) => loadTexts(language, ['lists'])),
  ]);
  return {
    words: lists.map(({ lists: list }) => (list as { words: ListWords }).words),
    likeliest: (words) => likeliestUseCase(words, index),
    titleOf: (useCase) => text.t(`use-cases:useCases.${useCase}.title`),
  };
}
