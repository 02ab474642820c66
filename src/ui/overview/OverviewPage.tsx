import { useMemo, useState } from 'preact/hooks';
import type { AssessedUse } from '../../register/registerReport.ts';
import type { Sorting } from '../../register/summary.ts';
import { sortSummaries, SORTINGS, summaryIn } from '../../register/summary.ts';
import { FirmFacts } from '../firm/FirmFacts.tsx';
import { FirmOverview, useFirmResult } from '../firm/FirmOverview.tsx';
import { EmptyRegister } from './EmptyRegister.tsx';
import { Invitation } from '../invitation/Invitation.tsx';
import { RegisterFiles } from './RegisterFiles.tsx';
import { UseCards } from './UseCards.tsx';
import { UndoBar } from './UndoBar.tsx';
import { GuardedPart } from '../parts/GuardedPart.tsx';
import { SavedNote } from '../parts/SavedNote.tsx';
import { ClockNotice } from '../notices/ClockNotice.tsx';
import { StorageNotices } from '../notices/StorageNotices.tsx';
import { useAssessed } from '../store/assessedUses.ts';
import { records } from '../store/register.ts';
import { route } from '../parts/router.ts';
import { hrefOf } from '../parts/routes.ts';
import '../inventory/useCards.css';
import './register.css';
import { useText } from '../parts/texts.ts';
import { useFocusOnMount } from '../parts/useFocusOnMount.ts';

const NONE: readonly AssessedUse[] = [];

/** The register of this device: every use with its class, what is open, and the next date. */
export function OverviewPage() {
  const text = useText();
  const { t } = text;
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const [sorting, setSorting] = useState<Sorting>('saved');
  const count = records.value.length;
  const assessed = useAssessed(text);
  const isComplete = assessed.length === count;
  const summaries = useMemo(() => assessed.map(({ use, context }) => summaryIn(use, context)), [assessed]);
  const firm = useFirmResult(isComplete ? assessed : NONE);
  const sorted = sortSummaries(summaries, sorting, text.language);
  return (
    <div class="register">
      <StorageNotices />
      <ClockNotice />
      <h1 ref={heading} tabIndex={-1}>
        {t('register:overview.title')}
      </h1>
      <p class="lead">{t('register:overview.lead')}</p>
      <UndoBar />
      <GuardedPart>{firm && <FirmOverview result={firm} />}</GuardedPart>
      <FirmFacts />
      {sorted.length === 0 ? (
        <EmptyRegister />
      ) : (
        <>
          <ListHead count={count} sorting={sorting} sort={setSorting} />
          <UseCards summaries={sorted} />
          <p role="status" class="status">
            {!isComplete && t('register:overview.pending', { count: count - assessed.length })}
          </p>
          <p>
            <a class="button primary" href={hrefOf('start', route.value.language)}>
              {t('register:overview.another')}
            </a>
          </p>
          <MoreLinks />
        </>
      )}
      {firm && <Invitation sentence={firm.invitation} />}
      {isComplete && <RegisterFiles summaries={sorted} />}
      <SavedNote />
    </div>
  );
}

function MoreLinks() {
  const { t } = useText();
  const { language } = route.value;
  return (
    <>
      <p class="aside-link">
        <a href={hrefOf('business', language)}>{t('register:overview.inventory')}</a>
      </p>
      <p class="aside-link">
        <a href={hrefOf('news', language)}>{t('register:overview.news')}</a>
      </p>
    </>
  );
}

type HeadProps = { count: number; sorting: Sorting; sort: (by: Sorting) => void };

function ListHead({ count, sorting, sort }: HeadProps) {
  const { t } = useText();
  return (
    <div class="list-head">
      <h2>{t('register:overview.count', { count })}</h2>
      <p class="sorting">
        <label for="sorting">{t('register:overview.sort.label')}</label>
        <select
          id="sorting"
          value={sorting}
          onChange={({ currentTarget }) => sort(SORTINGS.find((by) => by === currentTarget.value) ?? 'saved')}
        >
          {SORTINGS.map((by) => (
            <option key={by} value={by}>
              {t(`register:overview.sort.${by}`)}
            </option>
          ))}
        </select>
      </p>
    </div>
  );
}
