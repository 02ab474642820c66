import type { Field } from '../../register/list/fields.ts';
import { FIELDS } from '../../register/list/fields.ts';
import type { Column } from '../../register/list/layout.ts';
import { DETAILS } from '../../register/details.ts';
import { useText } from '../parts/texts.ts';

type Props = { columns: readonly Column[]; mean: (column: number, field: Field | '') => void };

/** What each column holds: as recognised, and for the user to say differently. */
export function ListColumns({ columns, mean }: Props) {
  const { t } = useText();
  return (
    <fieldset class="list-columns">
      <legend>{t('lists:columns.title')}</legend>
      <p class="small-print">{t('lists:columns.text')}</p>
      <div class="detail-fields">
        {columns.map((column) => (
          <ColumnField key={column.index} column={column} mean={(field) => mean(column.index, field)} />
        ))}
      </div>
    </fieldset>
  );
}

function ColumnField({ column, mean }: { column: Column; mean: (field: Field | '') => void }) {
  const { t } = useText();
  const { index, heading, sample, field = '' } = column;
  const id = `list-column-${index}`;
  const choose = (chosen: string) => mean(FIELDS.find((each) => each === chosen) ?? '');
  return (
    <div class="field">
      <label for={id}>{heading || t('lists:columns.unnamed', { number: index + 1 })}</label>
      <select
        id={id}
        aria-describedby={`${id}-sample`}
        value={field}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{t('lists:columns.none')}</option>
        {FIELDS.map((each) => (
          <option key={each} value={each}>
            {t(
              DETAILS.some((detail) => detail === each)
                ? `register:details.${each}`
                : `lists:columns.${each}`,
            )}
          </option>
        ))}
      </select>
      <span id={`${id}-sample`} class="small-print">
        {sample !== '' && t('lists:columns.sample', { sample })}
      </span>
    </div>
  );
}
