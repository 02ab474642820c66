import { useId } from 'preact/hooks';
import { catalogue } from '../../catalogue.ts';
import { LANGUAGES, nameOf } from '../../i18n/languages.ts';
import type { Translate } from '../../i18n/text.ts';
import type { Target } from '../../teaser/address.ts';
import { useText } from '../parts/texts.ts';
import { MarkField } from '../parts/MarkField.tsx';

type Props = { target: Target; onChange: (target: Target) => void };

/** What the teaser leads to, and in which language. */
export function TeaserOptions({ target, onChange }: Props) {
  const { t } = useText();
  const id = useId();
  return (
    <div class="teaser-options">
      <div class="field">
        <label for={`${id}-use`}>{t('teaser:options.useCase')}</label>
        <select
          id={`${id}-use`}
          value={target.useCase}
          onChange={({ currentTarget }) => onChange({ ...target, useCase: currentTarget.value })}
        >
          <option value="">{t('teaser:options.anyUse')}</option>
          {catalogue.map(({ group, useCases }) => (
            <optgroup key={group} label={t(`use-cases:groups.${group}`)}>
              {useCases.map((each) => (
                <option key={each} value={each}>
                  {t(`use-cases:useCases.${each}.title`)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <MarkField mark={target.mark} words={markWords(t)} onChange={(mark) => onChange({ ...target, mark })} />
      <div class="field">
        <label for={`${id}-language`}>{t('teaser:options.language')}</label>
        <select
          id={`${id}-language`}
          value={target.language}
          onChange={({ currentTarget }) => onChange({ ...target, language: currentTarget.value })}
        >
          {LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each}>
              {nameOf(each)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

function markWords(t: Translate) {
  return {
    label: t('teaser:options.mark'),
    hint: t('teaser:options.markHint'),
    problem: t('teaser:options.markProblem'),
  };
}
