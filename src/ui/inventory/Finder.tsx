import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { withAnythingElse } from '../../catalogue.ts';
import { programs } from '../../programs.ts';
import { fold } from '../../search/fold.ts';
import { useUseCaseSearch } from '../question/useUseCaseSearch.ts';
import { UseCaseSearch } from '../question/UseCaseSearch.tsx';
import { ProgramChips } from './Programs.tsx';
import { UseChips } from './UseChips.tsx';

/** The search; what it finds, programs and uses, stands before everything else that can be tapped. */
export function Finder({ children }: { children: ComponentChildren }) {
  const search = useUseCaseSearch();
  const results = useRef<HTMLDivElement>(null);
  const { found, query } = search;
  const typed = fold(query.trim());
  const named = found ? programs.filter(({ name }) => fold(name).includes(typed)) : [];
  return (
    <>
      <UseCaseSearch
        {...search}
        id="inventory-search"
        toFirst={() => results.current?.querySelector('input')?.focus()}
      />
      <div ref={results}>
        {found && (
          <>
            <ProgramChips list={named} />
            <UseChips useCases={withAnythingElse(found)} />
          </>
        )}
      </div>
      {children}
    </>
  );
}
