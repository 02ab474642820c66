import type { ComponentChildren } from 'preact';
import type { ChoiceField, Field, TextField } from '../../pilot/form.ts';
import { CHOICES, LENGTHS, REQUIRED } from '../../pilot/form.ts';
import { change, draft } from './enquiry.ts';
import { useText } from '../parts/texts.ts';
import { controlProps, fieldId, FieldProblem } from './FieldProblem.tsx';

function Labelled({ field, children }: { field: Field; children: ComponentChildren }) {
  const { t } = useText();
  const label = t(`pilot:form.${field}.label`);
  return (
    <div class="field">
      <label for={fieldId(field)}>
        {REQUIRED.includes(field) ? label : t('pilot:form.optional', { label })}
      </label>
      {children}
      <FieldProblem field={field} />
    </div>
  );
}

type InputProps = {
  field: Exclude<TextField, 'message'>;
  inputMode: 'text' | 'email' | 'tel';
  autocomplete: string;
};

/** One line of text. */
export function InputField({ field, inputMode, autocomplete }: InputProps) {
  return (
    <Labelled field={field}>
      <input
        {...controlProps(field)}
        type="text"
        inputMode={inputMode}
        autocomplete={autocomplete}
        maxLength={LENGTHS[field]}
        aria-required={REQUIRED.includes(field)}
        value={draft.value[field]}
        onInput={({ currentTarget }) => change({ [field]: currentTarget.value })}
      />
    </Labelled>
  );
}

/** The visitor's own words. */
export function MessageField() {
  return (
    <Labelled field="message">
      <textarea
        {...controlProps('message')}
        rows={4}
        maxLength={LENGTHS.message}
        value={draft.value.message}
        onInput={({ currentTarget }) => change({ message: currentTarget.value })}
      />
    </Labelled>
  );
}

/** One of several, or nothing. */
export function ChoiceField({ field }: { field: ChoiceField }) {
  const { t } = useText();
  return (
    <Labelled field={field}>
      <select
        {...controlProps(field)}
        value={draft.value[field]}
        onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
      >
        <option value="">{t('pilot:form.none')}</option>
        {CHOICES[field].map((option) => (
          <option key={option} value={option}>
            {t(`pilot:form.${field}.options.${option}`)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
