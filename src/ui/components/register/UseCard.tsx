import { useRef, useState } from 'preact/hooks';
import { dateText } from '../../../report/dates.ts';
import type { Summary } from '../../../register/summary.ts';
import { deleteUse, duplicateUse, renameUse } from '../../registerActions.ts';
import { route } from '../../router.ts';
import { hrefOfUse } from '../../routes.ts';
import { useText } from '../../texts.ts';
import { today } from '../../today.ts';
import { openText } from '../../../report/chips.ts';
import { versionText } from '../../registerTexts.ts';
import { ClassBadge } from './ClassBadge.tsx';
import { cardId, focusCard } from './focusCard.ts';
import { NewsText } from './NewsText.tsx';
import { RenameForm } from './RenameForm.tsx';

/** One use of the register, with all that can be done with it. */
export function UseCard({ summary }: { summary: Summary }) {
  const { t } = useText();
  const { use, title, kind, news } = summary;
  return (
    <li class="use-card">
      <div class="use-head">
        <h3 id={cardId(use.id)} tabIndex={-1}>
          <a href={hrefOfUse(use.id, route.value.language)}>{title}</a>
        </h3>
        {kind !== undefined && <p class="small-print">{kind}</p>}
        <ClassBadge range={summary} />
        {summary.isUnfinished && <p class="small-print">{t('register:overview.unfinished')}</p>}
      </div>
      <UseFacts summary={summary} />
      {news && (
        <div class="use-news">
          <h4>{t('register:news.title')}</h4>
          <NewsText news={news} />
        </div>
      )}
      <UseActions summary={summary} />
    </li>
  );
}

function UseFacts({ summary }: { summary: Summary }) {
  const text = useText();
  const { t } = text;
  const { use, nextDate } = summary;
  const facts = {
    open: openText(summary, text),
    next: nextDate === undefined ? t('register:overview.facts.noDate') : dateText(nextDate, text),
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

function UseActions({ summary: { use, title } }: { summary: Summary }) {
  const text = useText();
  const [isRenaming, setIsRenaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const end = (name?: string) => {
    if (name !== undefined) renameUse(use, name, text);
    setIsRenaming(false);
    setTimeout(() => renameButton.current?.focus());
  };
  if (isRenaming) return <RenameForm use={use} title={title} end={end} />;
  const actions = {
    rename: () => setIsRenaming(true),
    duplicate: () => focusCard(duplicateUse(use, text).id),
    delete: () => deleteUse(use, text),
  };
  return (
    <div class="use-actions">
      {Object.entries(actions).map(([action, act]) => {
        const label = text.t(`register:overview.actions.${action}`);
        return (
          <button
            key={action}
            type="button"
            class="button link"
            ref={action === 'rename' ? renameButton : null}
            aria-label={text.t('register:overview.actions.of', { action: label, use: title })}
            onClick={act}
          >
            {label}
          </button>
        );
      })}
    </div>
  );
}
