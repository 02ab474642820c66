import { useRef } from 'preact/hooks';
import { ANYTHING_ELSE, catalogue } from '../../catalogue.ts';
import { useUseCaseSearch } from '../search/useUseCaseSearch.ts';
import { useText } from '../texts.ts';
import { Tiles } from './Tiles.tsx';
import { UseCaseSearch } from './UseCaseSearch.tsx';

/** The typical uses in their groups, or those that a search found; "something else" is always among them. */
export function Catalogue() {
  const { t } = useText();
  const search = useUseCaseSearch();
  const place = useRef<HTMLDivElement>(null);
  const { found } = search;
  return (
    <div ref={place}>
      <UseCaseSearch {...search} id="use-search" toFirst={() => place.current?.querySelector('a')?.focus()} />
      {found ? (
        <Tiles useCases={[...found.filter((id) => id !== ANYTHING_ELSE), ANYTHING_ELSE]} />
      ) : (
        catalogue.map(({ group, useCases }) => (
          <section key={group} class="tiles-group" aria-labelledby={`group-${group}`}>
            <h3 id={`group-${group}`}>{t(`use-cases:groups.${group}`)}</h3>
            <Tiles useCases={useCases} />
          </section>
        ))
      )}
    </div>
  );
}
