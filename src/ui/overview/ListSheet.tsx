import type { Sheet } from '../../tables/model.ts';
import { useText } from '../parts/texts.ts';

type Props = {
  sheets: readonly Sheet[];
  at: number;
  rows: number;
  odd: readonly string[];
  choose: (sheet: number) => void;
};

/** How many rows were read, from which sheet, and what is odd about them. */
export function ListSheet({ sheets, at, rows, odd, choose }: Props) {
  const { t } = useText();
  return (
    <>
      {sheets.length > 1 && (
        <p class="field">
          <label for="list-sheet">{t('lists:sheet')}</label>
          <select
            id="list-sheet"
            value={at}
            onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
          >
            {sheets.map(({ name = '' }, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
      <p>{t('lists:read', { count: rows })}</p>
      {odd.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}
