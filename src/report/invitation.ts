import { pathOf } from '../i18n/languages.ts';
import type { Text } from '../i18n/text.ts';
import { verdictOf } from '../domain/verdict.ts';
import { comingRoundTables } from '../pilot/roundTable.ts';
import type { Operator } from '../operator.ts';
import type { ReportContext } from './context.ts';
import { listText } from './listText.ts';
import type { Invitation } from './model.ts';
import { openDuties } from './planTasks.ts';
import { openPoints } from './sections/open.ts';
import { roundTableText } from './roundTableText.ts';
import { talkText } from './talkText.ts';

type Inviting = Pick<Operator, 'contactPerson' | 'name'>;
/** So many tasks are named: as many as somebody remembers. */
const MOST_NAMED = 3;

/** The invitation to the pilot project as it grows out of a result, with the next round table seen from its day. */
export function invitationOf(context: ReportContext): Invitation {
  const { assessment, operator, text } = context;
  const [next] = comingRoundTables(operator, Date.parse(`${assessment.asOf}T00:00:00Z`));
  return {
    sentence: sentenceOf(context),
    ...(next && { next: roundTableText(next, text) }),
    links: [
      { text: text.t('report:pilot.join'), href: operator.siteUrl + pathOf('pilot', text.language) },
      { text: talkText(operator, text), href: operator.bookingUrl },
    ],
  };
}

/** Nobody is offered to do together what must not be done. */
function sentenceOf(context: ReportContext): string {
  const { assessment, operator, text } = context;
  const who = inviter(operator);
  if (verdictOf(assessment).kind === 'no') return text.t('report:pilot.forbidden', { who });
  const titles = openTitles(context);
  if (titles.length === 0 && openPoints(context).length > 0) return text.t('report:pilot.open', { who });
  return tasksSentence(titles, operator, text);
}

/** As many of the own open tasks by title as somebody remembers, the hardest first. */
export function hardestTitles(context: ReportContext): string[] {
  return openTitles(context).slice(0, MOST_NAMED);
}

function openTitles(context: ReportContext): string[] {
  return openDuties(context).map(({ rule }) => context.text.t(`${rule}.title`));
}

/** Who invites, by name. */
function inviter({ contactPerson, name }: Inviting): string {
  return contactPerson || name;
}

/** „Ihre drei schwersten Aufgaben – „A“, „B“ und „C“ – geht A. B. mit Ihnen an.“; with fewer tasks it says as many. */
export function tasksSentence(titles: readonly string[], operator: Inviting, { t }: Text): string {
  const named = titles.slice(0, MOST_NAMED).map((title) => t('report:pilot.task', { title }));
  const kind = titles.length > MOST_NAMED ? 'hardest' : COUNTED[titles.length];
  const tasks = listText(named, t('report:dates.locale'));
  return t(`report:pilot.${kind}`, { tasks, who: inviter(operator) });
}

const COUNTED = ['none', 'one', 'two', 'three'];
