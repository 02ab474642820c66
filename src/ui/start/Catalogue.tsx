import { useEffect, useRef } from 'preact/hooks';
import { catalogue, FAVOURITES, USE_CASES, withAnythingElse } from '../../catalogue.ts';
import { useUseCaseSearch } from '../question/useUseCaseSearch.ts';
import { route } from '../parts/router.ts';
import { hrefOf } from '../parts/routes.ts';
import { useText } from '../parts/texts.ts';
import { JumpLink } from '../parts/JumpLink.tsx';
import { Favourites, Tiles } from './Tiles.tsx';
import { UseCaseSearch } from '../question/UseCaseSearch.tsx';

/** Where the whole catalogue begins. */
const ALL = 'all-uses';

/** The way in: the favourite uses or what a search finds; whatever that is, "something else" is among it. */
export function Entrance() {
  const { t } = useText();
  const search = useUseCaseSearch();
  const results = useRef<HTMLDivElement>(null);
  const { found } = search;
  const isSearching = found !== undefined;
  useEffect(() => {
    // What stood above is gone.
    if (isSearching) results.current?.previousElementSibling?.scrollIntoView();
  }, [isSearching]);
  return (
    <>
      {!isSearching && <Favourites useCases={FAVOURITES} />}
      <UseCaseSearch
        {...search}
        id="use-search"
        toFirst={() => results.current?.querySelector('a')?.focus()}
      />
      <div ref={results}>
        {found ? (
          <Tiles useCases={withAnythingElse(found)} />
        ) : (
          <JumpLink to={ALL}>{t('ui:start.toAll', { count: USE_CASES })}</JumpLink>
        )}
      </div>
      <p class="aside-link">
        <a href={hrefOf('business', route.value.language)}>{t('ui:start.business')}</a>
      </p>
    </>
  );
}

/** All typical uses in their groups. */
export function Catalogue() {
  const { t } = useText();
  return (
    <section aria-labelledby={ALL}>
      <h2 id={ALL} tabIndex={-1}>
        {t('ui:start.all')}
      </h2>
      {catalogue.map(({ group, useCases }) => (
        <section key={group} class="tiles-group" aria-labelledby={`group-${group}`}>
          <h3 id={`group-${group}`}>{t(`use-cases:groups.${group}`)}</h3>
          <Tiles useCases={useCases} />
        </section>
      ))}
    </section>
  );
}
