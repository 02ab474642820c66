import { groupBy } from '../domain/groupBy.ts';
import type { Text } from '../i18n/text.ts';
import { citationLink } from '../report/citation.ts';
import { startCell, startHead } from '../report/dates.ts';
import type { FirmGroup, FirmLine } from '../report/firmModel.ts';
import type { FirmUse } from './firmUse.ts';
import { namesText } from './names.ts';
import type { FirmTask } from './plan.ts';

/** The plan by when: this week, this month, then day by day. */
export function groupsOf(tasks: readonly FirmTask[], all: readonly FirmUse[], text: Text): FirmGroup[] {
  const groups = groupBy(tasks, (task) => groupTitle(task, text));
  return [...groups].map(([title, group]) => ({
    title,
    lines: group.map((task) => lineOf(task, all, text)),
  }));
}

function groupTitle({ horizon, appliesFrom, uses }: FirmTask, text: Text): string {
  if (horizon !== 'later') return text.t(`report:plan.${horizon}`);
  return startHead(appliesFrom, asOf(uses), text);
}

function lineOf(task: FirmTask, all: readonly FirmUse[], text: Text): FirmLine {
  const { rule, program, finding, appliesFrom, uses, open } = task;
  const [first] = uses;
  return {
    id: `${rule} ${program ?? ''}`.trim(),
    rule,
    title: wordsOf('title', task, text),
    about: aboutOf(task, all, text),
    step: wordsOf('action', task, text),
    when: startCell(appliesFrom, asOf(uses), text),
    citation: first ? citationLink(finding.citation, first.context.ruleSet, text) : { text: '', href: '' },
    done: open.length === 0,
    uses: uses.map(({ id }) => id),
  };
}

/** Uses that are about different people share the general words; some titles have words of their own for several uses. */
function wordsOf(part: 'title' | 'action', { rule, uses }: FirmTask, text: Text): string {
  if (part === 'title' && uses.length > 1 && text.has(`${rule}.several`)) return text.t(`${rule}.several`);
  const said = new Set(uses.map(({ context }) => context.text.t(`${rule}.${part}`)));
  const [first = ''] = said;
  return said.size === 1 ? first : text.t(`${rule}.${part}`);
}

/** How often it is done, and for which uses: those for which it is still open. */
function aboutOf({ per, program, uses, open }: FirmTask, all: readonly FirmUse[], text: Text): string {
  const left = open.length > 0 ? open : uses;
  const names = whichOf(left, all, text);
  if (program !== undefined) return text.t('firm-plan:about.program', { program, names });
  if (per === 'use' && left.length === 1) return text.t('firm-plan:about.one', { names });
  return text.t(`firm-plan:about.${per}`, { names });
}

/** Few names, or few exceptions. */
function whichOf(uses: readonly FirmUse[], all: readonly FirmUse[], text: Text): string {
  const [other, ...others] = all.filter((each) => !uses.includes(each));
  if (all.length > 1 && other === undefined) return text.t('firm-plan:all');
  if (uses.length > 2 && other && others.length === 0)
    return text.t('firm-plan:allBut', { name: other.title });
  return namesText(
    uses.map(({ title }) => title),
    text,
  );
}

function asOf([first]: readonly FirmUse[]): string {
  return first?.context.assessment.asOf ?? '';
}
