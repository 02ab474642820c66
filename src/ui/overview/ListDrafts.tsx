import { useState } from 'preact/hooks';
import { catalogue } from '../../catalogue.ts';
import { detailLines } from '../../register/detailTexts.ts';
import type { Draft } from '../../register/list/drafts.ts';
import { isThere } from '../../register/list/newUses.ts';
import { lawDay } from '../store/lawDay.ts';
import { uses } from '../store/register.ts';
import { useText } from '../parts/texts.ts';

/** What the user says differently about a row. */
export type Change = { isTaken?: boolean; useCase?: string };
type Props = {
  drafts: readonly Draft[];
  taken: readonly Draft[];
  change: (line: number, change: Change) => void;
};
/** So many are shown at once; all that are ticked are added. */
const SHOWN_AT_ONCE = 50;

/** The uses that a list makes, each with its suggested typical use. */
export function ListDrafts({ drafts, taken, change }: Props) {
  const { t } = useText();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  if (drafts.length === 0) return <p class="problem">{t('lists:drafts.none')}</p>;
  const lines = new Set(taken.map(({ line }) => line));
  return (
    <>
      <h4>{t('lists:drafts.title', { count: drafts.length })}</h4>
      <p class="small-print">{t('lists:drafts.text')}</p>
      <ol class="list-drafts">
        {drafts.slice(0, shown).map((draft) => (
          <DraftRow
            key={draft.line}
            draft={draft}
            isTaken={lines.has(draft.line)}
            change={(what) => change(draft.line, what)}
          />
        ))}
      </ol>
      {drafts.length > shown && (
        <button type="button" class="button quiet" onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
          {t('lists:drafts.more', { count: Math.min(SHOWN_AT_ONCE, drafts.length - shown) })}
        </button>
      )}
    </>
  );
}

type RowProps = { draft: Draft; isTaken: boolean; change: (change: Change) => void };

function DraftRow({ draft, isTaken, change }: RowProps) {
  const text = useText();
  const { t } = text;
  const { line, name, details, useCase = '' } = draft;
  const noted = detailLines(details, lawDay(), text).map(({ label, value }) => `${label}: ${value}`);
  return (
    <li>
      <label class="list-take">
        <input
          type="checkbox"
          checked={isTaken}
          aria-label={t('lists:drafts.take', { use: name })}
          onChange={({ currentTarget }) => change({ isTaken: currentTarget.checked })}
        />
        <strong>{name}</strong>
      </label>
      {noted.length > 0 && <p class="small-print">{noted.join(' · ')}</p>}
      {isThere(draft, uses.value) && <p class="small-print">{t('lists:drafts.there')}</p>}
      <select
        aria-label={t('lists:drafts.useCase', { use: name })}
        name={`use-case-${line}`}
        value={useCase}
        onChange={({ currentTarget }) => change({ useCase: currentTarget.value })}
      >
        <option value="">{t('lists:drafts.open')}</option>
        {catalogue.flatMap((group) =>
          group.useCases.map((each) => (
            <option key={each} value={each}>
              {t(`use-cases:useCases.${each}.title`)}
            </option>
          )),
        )}
      </select>
    </li>
  );
}
