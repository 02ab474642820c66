import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DetailProblems, Details, Written } from '../../register/details.ts';
import { DETAILS, detailProblems, detailsOf } from '../../register/details.ts';
import type { Use } from '../../register/use.ts';
import { useText } from '../parts/texts.ts';
import { DetailField } from './DetailField.tsx';
import { cardId } from './focusCard.ts';
import { FormActions } from './FormActions.tsx';

type Props = {
  use: Use;
  title: string;
  /** Called with what is noted now, or with nothing if the user changed their mind. */
  end: (details?: Details) => void;
};
/** Stands for what a field for dates holds and does not hand out, because it is no date yet. */
const HALF_TYPED = '?';

/** Asks for program, person in charge and the like; all of it may stay empty. Escape leaves it as it is. */
export function DetailsForm({ use, title, end }: Props) {
  const { t } = useText();
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<DetailProblems>({});
  const fieldOf = (detail: string) => form.current?.querySelector<HTMLInputElement>(`[name="${detail}"]`);
  useLayoutEffect(() => fieldOf('program')?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    const written = Object.fromEntries(DETAILS.map((detail) => [detail, typedIn(fieldOf(detail))]));
    const found = detailProblems(written satisfies Written);
    const first = DETAILS.find((detail) => found[detail]);
    setProblems(found);
    if (first) fieldOf(first)?.focus();
    else end(detailsOf(written) ?? {});
  };
  const id = `${cardId(use.id)}-details`;
  return (
    <form ref={form} class="use-details" noValidate aria-labelledby={id} onSubmit={submit}>
      <h4 id={id}>{t('register:details.title', { use: title })}</h4>
      <p class="small-print">{t('register:details.hint')}</p>
      <div class="detail-fields">
        {DETAILS.map((detail) => (
          <DetailField
            key={detail}
            use={use}
            detail={detail}
            problem={problems[detail]}
            cancel={() => end()}
          />
        ))}
      </div>
      <FormActions save={t('register:details.save')} cancel={() => end()} />
    </form>
  );
}

function typedIn(field: HTMLInputElement | null | undefined): string {
  if (!field) return '';
  return field.validity.badInput ? HALF_TYPED : field.value;
}
