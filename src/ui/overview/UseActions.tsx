import { useRef, useState } from 'preact/hooks';
import type { Details } from '../../register/details.ts';
import type { Summary } from '../../register/summary.ts';
import { deleteUse, duplicateUse, noteDetails, renameUse } from '../store/registerActions.ts';
import { useText } from '../parts/texts.ts';
import { DetailsForm } from './DetailsForm.tsx';
import { focusCard } from './focusCard.ts';
import { RenameForm } from './RenameForm.tsx';

type Form = 'rename' | 'details';

/** What can be done with a use; its name and its details are asked for in the place of the buttons. */
export function UseActions({ summary: { use, title } }: { summary: Summary }) {
  const text = useText();
  const [form, setForm] = useState<Form>();
  const buttons = useRef<Partial<Record<string, HTMLButtonElement | null>>>({});
  const end = (opened: Form) => {
    setForm(undefined);
    setTimeout(() => buttons.current[opened]?.focus());
  };
  const rename = (name?: string) => {
    if (name !== undefined) renameUse(use, name, text);
    end('rename');
  };
  const note = (details?: Details) => {
    if (details) noteDetails(use, details, text);
    end('details');
  };
  if (form === 'rename') return <RenameForm use={use} title={title} end={rename} />;
  if (form === 'details') return <DetailsForm use={use} title={title} end={note} />;
  const actions = {
    details: () => setForm('details'),
    rename: () => setForm('rename'),
    duplicate: () => focusCard(duplicateUse(use, text).id),
    delete: () => deleteUse(use, text),
  };
  return (
    <div class="use-actions">
      {Object.entries(actions).map(([action, act]) => {
        const label = text.t(`register:overview.actions.${action}`);
        return (
          <button
            key={action}
            type="button"
            class="button link"
            ref={(button) => void (buttons.current[action] = button)}
            aria-label={text.t('register:overview.actions.of', { action: label, use: title })}
            onClick={act}
          >
            {label}
          </button>
        );
      })}
    </div>
  );
}
