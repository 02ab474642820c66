import type { Use } from '../../register/use.ts';
import { dateText } from '../../report/dates.ts';
import { detailLines } from '../../register/detailTexts.ts';
import { isDraft } from '../../register/drafts.ts';
import type { Summary } from '../../register/summary.ts';
import { findProgram } from '../../programs.ts';
import { ruleSet } from '../../ruleset.ts';
import { findUse } from '../store/register.ts';
import { route } from '../parts/router.ts';
import { hrefOf, USE_PREFIX } from '../parts/routes.ts';
import { lawDay } from '../store/lawDay.ts';
import { useText } from '../parts/texts.ts';
import { today } from '../../today.ts';
import { usualRiskOf } from '../store/usualRisk.ts';
import { openText } from '../../i18n/openText.ts';
import { versionText } from './registerTexts.ts';
import { Deviations } from '../firm/Deviations.tsx';
import { ProgramFacts } from '../inventory/ProgramFacts.tsx';
import { ClassBadge } from '../parts/ClassBadge.tsx';
import { cardId } from './focusCard.ts';
import { NewsText } from '../result/NewsText.tsx';
import { UseActions } from './UseActions.tsx';
import { UsualClass } from '../inventory/UsualClass.tsx';

/** One use of the register, with all that can be done with it. */
export function UseCard({ summary }: { summary: Summary }) {
  const { t } = useText();
  const { use, title, kind, news } = summary;
  return (
    <li class="use-card">
      <div class="use-head">
        <h3 id={cardId(use.id)} tabIndex={-1}>
          <a href={hrefOf(isBegun(use) ? 'result' : 'check', route.value.language, USE_PREFIX + use.id)}>
            {title}
          </a>
        </h3>
        {kind !== undefined && !title.endsWith(kind) && <p class="small-print">{kind}</p>}
        <UseClass summary={summary} />
        {summary.isUnfinished && <p class="small-print">{t('register:overview.unfinished')}</p>}
      </div>
      <Deviations use={use} />
      <UseFacts summary={summary} />
      <NotedFacts use={use} />
      {news && (
        <div class="use-news">
          <h4>{t('register:news.title')}</h4>
          <NewsText news={news} />
        </div>
      )}
      {summary.isUnfinished && <GoOn summary={summary} />}
      <UseActions summary={summary} />
    </li>
  );
}

/** The way on with a check that is not at its end. */
function GoOn({ summary: { use, title } }: { summary: Summary }) {
  const { t } = useText();
  const label = t(`register:overview.actions.${isBegun(use) ? 'goOn' : 'begin'}`);
  return (
    <p>
      <a
        class="button"
        href={hrefOf('check', route.value.language, USE_PREFIX + use.id)}
        aria-label={t('register:overview.actions.of', { action: label, use: title })}
      >
        {label}
      </a>
    </p>
  );
}

/** How strict the use is; of one whose check has not begun, what it usually is. */
function UseClass({ summary }: { summary: Summary }) {
  if (isBegun(summary.use)) return <ClassBadge range={summary} />;
  return <UsualClass risk={usualRiskOf(String(summary.use.answers[ruleSet.catalogue]))} />;
}

/** What is known of the firm begins no check. */
function isBegun({ id }: Use): boolean {
  const use = findUse(id);
  return !use || !isDraft(use, ruleSet);
}

function UseFacts({ summary }: { summary: Summary }) {
  const text = useText();
  const { t } = text;
  const { use, nextDate, isUnfinished } = summary;
  const noDate = t(`register:overview.facts.${isUnfinished ? 'notYet' : 'noDate'}`);
  const facts = {
    open: openText(summary, text),
    next: nextDate === undefined ? noDate : dateText(nextDate, text),
    saved: t('register:overview.facts.savedOn', {
      date: dateText(today(new Date(use.savedAt)), text),
      version: versionText(use.ruleSet),
    }),
  };
  return (
    <dl class="use-facts">
      {Object.entries(facts).map(([fact, value]) => (
        <div key={fact}>
          <dt>{t(`register:overview.facts.${fact}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What was noted about the use, and what the provider of its program says. */
function NotedFacts({ use }: { use: Use }) {
  const lines = detailLines(use.details, lawDay(), useText());
  const program = findProgram(use.details?.program ?? '');
  if (lines.length === 0) return null;
  return (
    <>
      <dl class="use-facts use-noted">
        {lines.map(({ detail, label, value }) => (
          <div key={detail}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {program && <ProgramFacts program={program} />}
    </>
  );
}
