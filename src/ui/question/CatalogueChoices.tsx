import { useRef } from 'preact/hooks';
import { catalogue, withAnythingElse } from '../../catalogue.ts';
import { useUseCaseSearch } from './useUseCaseSearch.ts';
import { useText } from '../parts/texts.ts';
import type { ChoicesProps } from './choicesProps.ts';
import { RadioOption } from './RadioOption.tsx';
import { UseCaseSearch } from './UseCaseSearch.tsx';

/** The typical uses to choose from, in their groups, or those that a search found. */
export function CatalogueChoices({ question, answer, onChange }: ChoicesProps) {
  const { t } = useText();
  const search = useUseCaseSearch();
  const list = useRef<HTMLDivElement>(null);
  const { found } = search;
  const option = (id: string) => (
    <RadioOption key={id} question={question} option={id} value={id} answer={answer} onChange={onChange} />
  );
  return (
    <>
      <UseCaseSearch
        {...search}
        id="use-search"
        toFirst={() => list.current?.querySelector('input')?.focus()}
      />
      <div class="choices" ref={list}>
        {found
          ? withAnythingElse(found).map(option)
          : catalogue.map(({ group, useCases }) => (
              <div key={group} role="group" aria-labelledby={`choices-${group}`}>
                <h2 id={`choices-${group}`} class="choices-heading">
                  {t(`use-cases:groups.${group}`)}
                </h2>
                {useCases.map(option)}
              </div>
            ))}
      </div>
    </>
  );
}
