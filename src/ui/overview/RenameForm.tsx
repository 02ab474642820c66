import { useLayoutEffect, useRef } from 'preact/hooks';
import { NAME_LENGTH } from '../../limits.ts';
import type { Use } from '../../register/use.ts';
import { useText } from '../parts/texts.ts';
import { cardId } from './focusCard.ts';
import { FormActions } from './FormActions.tsx';

type Props = {
  use: Use;
  title: string;
  /** Called with the new name, or with nothing if the user changed their mind. */
  end: (name?: string) => void;
};

/** Asks for the new name of a use. Escape leaves it as it is. */
export function RenameForm({ use, title, end }: Props) {
  const { t } = useText();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  const id = `${cardId(use.id)}-name`;
  const submit = (event: Event) => {
    event.preventDefault();
    end(field.current?.value ?? '');
  };
  return (
    <form class="field rename" onSubmit={submit}>
      <label for={id}>{t('register:overview.actions.name', { use: title })}</label>
      <input
        id={id}
        ref={field}
        type="text"
        maxLength={NAME_LENGTH}
        autocomplete="off"
        defaultValue={title}
        onKeyDown={({ key }) => key === 'Escape' && end()}
      />
      <FormActions save={t('register:overview.actions.save')} cancel={() => end()} />
    </form>
  );
}
