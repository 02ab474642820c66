import type { Detail, DetailProblems } from '../../register/details.ts';
import { DATE_DETAILS, DETAIL_LENGTH, STATUSES } from '../../register/details.ts';
import type { Use } from '../../register/use.ts';
import { programs } from '../../programs.ts';
import { uses } from '../store/register.ts';
import { useText } from '../parts/texts.ts';
import { cardId } from './focusCard.ts';

type Props = { use: Use; detail: Detail; problem: DetailProblems[Detail]; cancel: () => void };

/** One detail of a use: its label, its control, and below what is wrong with it. */
export function DetailField({ use, detail, problem, cancel }: Props) {
  const { t } = useText();
  const id = `${cardId(use.id)}-${detail}`;
  const control = {
    ...{ id, name: detail, defaultValue: use.details?.[detail] ?? '' },
    'aria-invalid': problem ? ('true' as const) : undefined,
    'aria-describedby': problem ? `${id}-problem` : undefined,
    onKeyDown: ({ key }: KeyboardEvent) => key === 'Escape' && cancel(),
  };
  return (
    <div class="field">
      <label for={id}>{t(`register:details.${detail}`)}</label>
      {detail === 'status' && <StatusChoice control={control} />}
      {isDate(detail) && <input {...control} type="date" min="1990-01-01" max="2099-12-31" />}
      {detail !== 'status' && !isDate(detail) && <WordsField control={control} detail={detail} />}
      <p id={`${id}-problem`} class="field-problem" role="status">
        {problem && t(`register:details.problems.${problem}`)}
      </p>
    </div>
  );
}

function isDate(detail: Detail): boolean {
  return DATE_DETAILS.some((each) => each === detail);
}

type Control = { id: string; name: string; defaultValue: string };

function StatusChoice({ control: { defaultValue, ...control } }: { control: Control }) {
  const { t } = useText();
  return (
    <select {...control}>
      {['', ...STATUSES].map((status) => (
        <option key={status} value={status} selected={status === defaultValue}>
          {t(status === '' ? 'register:details.none' : `register:details.statuses.${status}`)}
        </option>
      ))}
    </select>
  );
}

/** A line of text; what was noted for other uses is offered, and programs that many firms use. */
function WordsField({ control, detail }: { control: Control; detail: Detail }) {
  const usual = detail === 'program' ? programs.map(({ name }) => name) : [];
  const noted = uses.value.map(({ details }) => details?.[detail] ?? '');
  const known = [...new Set([...noted, ...usual])].sort();
  return (
    <>
      <input
        {...control}
        type="text"
        list={`${control.id}-known`}
        maxLength={DETAIL_LENGTH}
        autocomplete="off"
      />
      <datalist id={`${control.id}-known`}>
        {known.map((each) => each !== '' && <option key={each} value={each} />)}
      </datalist>
    </>
  );
}
