import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { operator } from '../../operator.ts';
import { isCampaignMark } from '../../share/parameters.ts';

type Props = {
  mark: string;
  /** `problem`: what is wrong with a mark that links may not carry. */
  words: { label: string; hint: string; problem: string };
  /** Without a mark something is wrong as well. */
  needed?: boolean;
  field?: RefObject<HTMLInputElement | null>;
  onChange: (mark: string) => void;
};

/** The campaign mark: one of the operator's, or typed. Says at once what is wrong with it. */
export function MarkField({ mark, words, needed = false, field, onChange }: Props) {
  const id = useId();
  const isWrong = (needed || mark !== '') && !isCampaignMark(mark);
  return (
    <div class="field">
      <label for={id}>{words.label}</label>
      <span id={`${id}-hint`} class="small-print">
        {words.hint}
      </span>
      <input
        id={id}
        ref={field ?? null}
        type="text"
        list={`${id}-known`}
        autocapitalize="none"
        autocomplete="off"
        spellcheck={false}
        value={mark}
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint ${id}-problem`}
        onInput={({ currentTarget }) => onChange(currentTarget.value.trim())}
      />
      <datalist id={`${id}-known`}>
        {operator.campaigns.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <p id={`${id}-problem`} class="field-problem" role="status">
        {isWrong && words.problem}
      </p>
    </div>
  );
}
