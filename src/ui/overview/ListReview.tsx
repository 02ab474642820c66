import { useMemo, useState } from 'preact/hooks';
import type { Draft } from '../../register/list/drafts.ts';
import { draftsOf } from '../../register/list/drafts.ts';
import type { Field } from '../../register/list/fields.ts';
import { layoutOf } from '../../register/list/layout.ts';
import { leftLines, oddLines } from '../../register/list/leftTexts.ts';
import { isThere, newUses } from '../../register/list/newUses.ts';
import type { Use } from '../../register/use.ts';
import type { Sheet } from '../../tables/model.ts';
import { MOST_USES } from '../../limits.ts';
import { ruleSet } from '../../ruleset.ts';
import type { List } from './loadList.ts';
import { newId } from '../parts/newId.ts';
import { now, uses } from '../store/register.ts';
import { useText } from '../parts/texts.ts';
import { useFocusOnMount } from '../parts/useFocusOnMount.ts';
import { ListColumns } from './ListColumns.tsx';
import type { Change } from './ListDrafts.tsx';
import { ListDrafts } from './ListDrafts.tsx';
import { ListLeft } from './ListLeft.tsx';
import { SheetChoice } from './SheetChoice.tsx';

type Props = { file: string; list: List; end: (uses?: readonly Use[]) => void };

/** What was read of a list, sheet by sheet. One that holds more than the overview is told, and another can be chosen. */
export function ListReview({ file, list: { sheets, context }, end }: Props) {
  const { t } = useText();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const [at, setAt] = useState(0);
  const sheet = sheets[at] ?? { rows: [], merged: 0, formulas: 0, unsolved: 0 };
  const count = sheet.rows.length - 1;
  return (
    <section class="list-import" aria-labelledby="list-import">
      <h3 id="list-import" ref={heading} tabIndex={-1}>
        {t('lists:title', { file })}
      </h3>
      <SheetChoice sheets={sheets} at={at} choose={setAt} />
      {count > MOST_USES ? (
        <>
          <p class="problem" role="status">
            {t('lists:problems.too-many', { count, most: MOST_USES })}
          </p>
          <button type="button" class="button quiet" onClick={() => end()}>
            {t('lists:cancel')}
          </button>
        </>
      ) : (
        <SheetReview key={at} sheet={sheet} context={context} end={end} />
      )}
    </section>
  );
}

type SheetProps = { sheet: Sheet; context: List['context']; end: Props['end'] };

/** The columns of a sheet, the uses they make, and what is left. */
function SheetReview({ sheet, context, end }: SheetProps) {
  const text = useText();
  const [fields, setFields] = useState<Readonly<Record<number, Field | ''>>>({});
  const [changes, setChanges] = useState<Readonly<Record<number, Change>>>({});
  const { layout, columns, read } = useMemo(
    () => readSheet(sheet, fields, context),
    [sheet, fields, context],
  );
  const drafts = read.drafts.map((draft) => changed(draft, changes[draft.line]));
  const taken = drafts.filter(
    ({ line, ...draft }) => changes[line]?.isTaken ?? !isThere({ line, ...draft }, uses.value),
  );
  return (
    <>
      <p>{text.t('lists:read', { count: layout.rows.length })}</p>
      {oddLines(sheet, layout, text).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ListColumns columns={columns} mean={(column, field) => setFields({ ...fields, [column]: field })} />
      <ListDrafts
        drafts={drafts}
        taken={taken}
        change={(line, change) => setChanges({ ...changes, [line]: { ...changes[line], ...change } })}
      />
      <ListLeft lines={leftLines(columns, read, text)} />
      <AddButtons taken={taken} end={end} />
    </>
  );
}

/** What is in a sheet when its columns mean what the user says; searching for typical uses takes a moment. */
function readSheet(sheet: Sheet, fields: Readonly<Record<number, Field | ''>>, context: List['context']) {
  const layout = layoutOf(sheet, context.words);
  const columns = layout.columns.map(({ field, ...column }) => {
    const meant = fields[column.index] ?? field ?? '';
    return { ...column, ...(meant !== '' && { field: meant }) };
  });
  return { layout, columns, read: draftsOf(layout.rows, columns, context) };
}

function changed({ useCase, ...draft }: Draft, change: Change | undefined): Draft {
  const meant = change?.useCase ?? useCase ?? '';
  return { ...draft, ...(meant !== '' && { useCase: meant }) };
}

function AddButtons({ taken, end }: { taken: readonly Draft[]; end: Props['end'] }) {
  const { t } = useText();
  const count = uses.value.length + taken.length;
  const isTooMany = count > MOST_USES;
  const add = () => end(newUses(taken, ruleSet, { now, newId }));
  return (
    <>
      <p role="status" class="problem">
        {isTooMany && t('lists:tooMany', { count, most: MOST_USES })}
        {taken.length === 0 && t('lists:nothing')}
      </p>
      <div class="actions">
        {taken.length > 0 && !isTooMany && (
          <button type="button" class="button primary" onClick={add}>
            {t('lists:add', { count: taken.length })}
          </button>
        )}
        <button type="button" class="button quiet" onClick={() => end()}>
          {t('lists:cancel')}
        </button>
      </div>
    </>
  );
}
