import type { Finding } from '../domain/finding.ts';
import { LONG_IN_FORCE } from '../domain/time.ts';
import { openText } from '../i18n/openText.ts';
import { rangeText } from '../report/chips.ts';
import { citationText } from '../report/citation.ts';
import type { ReportContext } from '../report/context.ts';
import { dateText, shortDateText } from '../report/dates.ts';
import { isForbidden } from '../report/isForbidden.ts';
import { isDone } from '../report/findingBlock.ts';
import type { RegisterReport, RegisterUse, TaskTable } from '../report/registerModel.ts';
import { disclaimerSection } from '../report/sections/closing.ts';
import { openSection } from '../report/sections/open.ts';
import { orderedTasks, ownerOf } from '../report/planTasks.ts';
import type { Block, ReportSection } from '../report/model.ts';
import { resultSection } from '../report/sections/result.ts';
import { nameOfUse } from '../report/nameOfUse.ts';
import { detailLines } from './detailTexts.ts';
import type { Summary, SummaryContext } from './summary.ts';
import { summaryIn } from './summary.ts';
import type { Use } from './use.ts';

export type AssessedUse = { use: Use; context: ReportContext };

/** All uses of a firm as one document, in the order given. */
export function registerReportOf(assessed: readonly AssessedUse[], context: SummaryContext): RegisterReport {
  const { asOf, ruleSet, text, operator } = context;
  const { t, language } = text;
  const about = { count: assessed.length, date: dateText(asOf, text), version: ruleSet.version };
  return {
    ...{ language, product: t('report:product'), title: t('formats:register.title') },
    date: about.date,
    intro: t('formats:register.intro', about),
    overview: {
      heads: ['name', 'class', 'open', 'next'].map((each) => t(`formats:register.columns.${each}`)),
      rows: assessed.map((each) => overviewRow(summaryIn(each.use, each.context), context)),
    },
    uses: assessed.map((each) => registerUse(each.use, each.context)),
    disclaimer: disclaimerSection({ text, operator }),
  };
}

function overviewRow(summary: Summary, { text }: SummaryContext): string[] {
  const { title, nextDate } = summary;
  const next = nextDate === undefined ? text.t('formats:register.noDate') : shortDateText(nextDate, text);
  return [title, rangeText(summary, text), openText(summary, text), next];
}

function registerUse(use: Use, context: ReportContext): RegisterUse {
  const { ruleSet, text } = context;
  return {
    title: nameOfUse(use, ruleSet, text),
    notes: notesOf(use, context),
    sections: [inShort(resultSection(context)), openSection(context)].filter(
      (section) => section !== undefined,
    ),
    tasks: taskTables(context),
  };
}

/** Its tasks stand in a table of their own, its open points in the overview. */
function inShort(section: ReportSection): ReportSection {
  const blocks = section.blocks
    .filter(({ type }) => type !== 'facts')
    .map((block): Block =>
      block.type === 'verdict' ? { type: 'paragraph', text: `${block.basis}: ${block.sentence}` } : block,
    );
  return { ...section, blocks };
}

function notesOf(use: Use, { assessment, ruleSet, text }: ReportContext): string[] {
  const kind = nameOfUse({ name: '', answers: assessment.answers }, ruleSet, text);
  const date = dateText(use.savedAt.slice(0, 10), text);
  const isKind = kind === nameOfUse(use, ruleSet, text);
  return [
    text.t(isKind ? 'formats:register.saved' : 'formats:register.note', { kind, date }),
    ...detailLines(use.details, assessment.asOf, text).map(({ label, value }) => `${label}: ${value}`),
    ...(assessment.next === undefined ? [] : [text.t('formats:register.unfinished')]),
  ];
}

/**
 * What is to do now and what later, under the headings of the report; a table without rows is left out. A banned use has
 * nothing to wait for: what would come stands in its own report.
 */
function taskTables(context: ReportContext): TaskTable[] {
  const { text } = context;
  const tasks = orderedTasks(context);
  const heads = ['task', 'provision', 'from', 'done'].map((each) =>
    text.t(`formats:register.taskColumns.${each}`),
  );
  const table = (id: 'plan' | 'later', shown: readonly Finding[]) => ({
    heading: text.t(`report:${id}.heading`),
    table: { heads, rows: shown.map((task) => taskRow(task, context)) },
  });
  return [
    table(
      'plan',
      tasks.filter((each) => each.status === 'in-force'),
    ),
    table('later', isForbidden(context) ? [] : tasks.filter((each) => each.status !== 'in-force')),
  ].filter(({ table: { rows } }) => rows.length > 0);
}

function taskRow(task: Finding, context: ReportContext): string[] {
  const { text } = context;
  const [owner, title] = [ownerOf(task, context), text.t(`${task.rule}.title`)];
  return [
    owner === 'mine' ? title : text.t(`formats:register.${owner}Task`, { title }),
    citationText(task.citation, text),
    startOf(task, context),
    text.t(`formats:done.${isDone(task, context) ? 'yes' : 'no'}`),
  ];
}

function startOf({ appliesFrom, disputedFrom, status }: Finding, { text }: ReportContext): string {
  if (appliesFrom === LONG_IN_FORCE) return text.t('formats:register.already');
  const date = shortDateText(appliesFrom, text);
  if (status === 'in-force') return text.t('formats:register.since', { date });
  if (disputedFrom === undefined) return text.t('formats:register.from', { date });
  return text.t('formats:register.disputed', { earlier: shortDateText(disputedFrom, text), later: date });
}
