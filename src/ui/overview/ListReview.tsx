import { useState } from 'preact/hooks';
import type { Draft } from '../../register/list/drafts.ts';
import { draftsOf } from '../../register/list/drafts.ts';
import type { Field } from '../../register/list/fields.ts';
import { layoutOf } from '../../register/list/layout.ts';
import { leftLines, oddLines } from '../../register/list/leftTexts.ts';
import { isThere, newUses } from '../../register/list/newUses.ts';
import type { Use } from '../../register/use.ts';
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
import { ListSheet } from './ListSheet.tsx';

type Props = { file: string; list: List; end: (uses?: readonly Use[]) => void };

/** What was read of a list: its columns, the uses they make, and what is left. */
export function ListReview({ file, list: { sheets, context }, end }: Props) {
  const text = useText();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const [at, setAt] = useState(0);
  const [fields, setFields] = useState<Readonly<Record<number, Field | ''>>>({});
  const [changes, setChanges] = useState<Readonly<Record<number, Change>>>({});
  const sheet = sheets[at] ?? { rows: [], merged: 0, formulas: 0, unsolved: 0 };
  const layout = layoutOf(sheet, context.words);
  const columns = layout.columns.map(({ field, ...column }) => {
    const meant = fields[column.index] ?? field ?? '';
    return { ...column, ...(meant !== '' && { field: meant }) };
  });
  const read = draftsOf(layout.rows, columns, context);
  const drafts = read.drafts.map((draft) => changed(draft, changes[draft.line]));
  const taken = drafts.filter(
    ({ line, ...draft }) => changes[line]?.isTaken ?? !isThere({ line, ...draft }, uses.value),
  );
  const toSheet = (next: number) => {
    setAt(next);
    setFields({});
    setChanges({});
  };
  return (
    <section class="list-import" aria-labelledby="list-import">
      <h3 id="list-import" ref={heading} tabIndex={-1}>
        {text.t('lists:title', { file })}
      </h3>
      <ListSheet
        sheets={sheets}
        at={at}
        rows={layout.rows.length}
        odd={oddLines(sheet, layout, text)}
        choose={toSheet}
      />
      <ListColumns columns={columns} mean={(column, field) => setFields({ ...fields, [column]: field })} />
      <ListDrafts
        drafts={drafts}
        taken={taken}
        change={(line, change) => setChanges({ ...changes, [line]: { ...changes[line], ...change } })}
      />
      <ListLeft lines={leftLines(columns, read, text)} />
      <AddButtons taken={taken} end={end} />
    </section>
  );
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
