import { catalogue } from '../../catalogue.ts';
import { allTexts } from '../../i18n/allTexts.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import type { IsoDate } from '../../domain/types.ts';
import type { Text } from '../../i18n/text.ts';
import type { DraftContext, Drafts } from '../../register/list/drafts.ts';
import { draftsOf } from '../../register/list/drafts.ts';
import type { ListWords } from '../../register/list/fields.ts';
import type { Layout } from '../../register/list/layout.ts';
import { layoutOf } from '../../register/list/layout.ts';
import { leftLines, oddLines } from '../../register/list/leftTexts.ts';
import { newUses } from '../../register/list/newUses.ts';
import { isPdf } from '../../register/readFile.ts';
import { MOST_USES } from '../../limits.ts';
import { printUsesFile } from '../../register/usesFile.ts';
import type { Use } from '../../register/use.ts';
import { ruleSet } from '../../ruleset.ts';
import type { SearchWords } from '../../search/catalogueIndex.ts';
import { catalogueIndex } from '../../search/catalogueIndex.ts';
import { likeliestUseCase } from '../../search/findUseCases.ts';
import type { Sheet } from '../../tables/model.ts';
import { readTable } from '../../tables/readTable.ts';
import { CliError } from '../cliError.ts';
import { readBytes, readSaved } from '../input.ts';
import type { Command } from '../options.ts';
import { print, writeOut } from '../output.ts';

/** Makes a file of uses, to be opened on the overview page, out of a list somebody keeps elsewhere, or out of a PDF. */
export const importCommand: Command = async ({ file, asOf, text, out }) => {
  if (!out) throw new CliError('importTarget');
  const bytes = readBytes(file);
  if (isPdf(bytes)) return writeSaved(readSaved(file, text, bytes), out, asOf, text);
  const sheet = await firstSheet(file, bytes);
  const context = contextIn(text);
  const layout = layoutOf(sheet, context.words);
  const read = draftsOf(layout.rows, layout.columns, context);
  if (read.drafts.length === 0) throw new CliError('importNothing', { file });
  const now = () => new Date().toISOString();
  const uses = newUses(read.drafts, ruleSet, { now, newId: () => crypto.randomUUID() });
  writeOut(out, printUsesFile(uses, asOf));
  print(`${linesOf(sheet, layout, read, text).join('\n')}\n`);
};

function writeSaved(uses: readonly Use[], out: string, asOf: IsoDate, text: Text): void {
  writeOut(out, printUsesFile(uses, asOf));
  print(`${text.t('register:files.added', { count: uses.length })}\n`);
}

async function firstSheet(file: string, bytes: Uint8Array): Promise<Sheet> {
  const read = await readTable(bytes);
  if ('problem' in read) {
    const { problem, line = 0 } = read;
    throw new CliError('importProblem', { file, problem: `lists:problems.${problem}`, line: String(line) });
  }
  const [sheet] = read.sheets;
  if (!sheet) throw new CliError('importNothing', { file });
  const count = sheet.rows.length - 1;
  if (count <= MOST_USES) return sheet;
  const values = { count: String(count), most: String(MOST_USES) };
  throw new CliError('importProblem', { file, problem: 'lists:problems.too-many', ...values });
}

function contextIn(text: Text): DraftContext {
  const words = LANGUAGES.map((language) => (allTexts(language)['lists'] as { words: ListWords }).words);
  const search = allTexts(text.language)['use-case-details'] as SearchWords;
  const index = catalogueIndex(
    catalogue.flatMap(({ useCases }) => useCases),
    search,
    text,
  );
  const titleOf = (useCase: string) => text.t(`use-cases:useCases.${useCase}.title`);
  return { words, likeliest: (said) => likeliestUseCase(said, index), titleOf };
}

function linesOf(sheet: Sheet, layout: Layout, read: Drafts, text: Text): string[] {
  const title = (useCase: string | undefined) =>
    text.t(useCase === undefined ? 'lists:drafts.open' : `use-cases:useCases.${useCase}.title`);
  return [
    text.t('lists:read', { count: layout.rows.length }),
    ...oddLines(sheet, layout, text),
    ...read.drafts.map(({ line, name, useCase }) => `${line}: ${name} → ${title(useCase)}`),
    ...leftLines(layout.columns, read, text),
  ];
}
