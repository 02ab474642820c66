import type { Sheet } from '../../tables/model.ts';
import { useText } from '../parts/texts.ts';

type Props = { sheets: readonly Sheet[]; at: number; choose: (sheet: number) => void };

/** Which sheet of a file is meant; nothing where there is only one. */
export function SheetChoice({ sheets, at, choose }: Props) {
  const { t } = useText();
  if (sheets.length < 2) return null;
  return (
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
  );
}
