import { useMemo, useState } from 'preact/hooks';
import { buildRulebook } from '../../rulebook/buildRulebook.ts';
import { filterRulebook } from '../../rulebook/filterRulebook.ts';
import { ruleSet } from '../../ruleset.ts';
import { RulebookParts } from './RulebookParts.tsx';
import { navigate, route } from '../parts/router.ts';
import { hrefOf } from '../parts/routes.ts';
import '../report/report.css';
import './rulebook.css';
import { useText } from '../parts/texts.ts';
import { useFocusOnMount } from '../parts/useFocusOnMount.ts';
import { useNamedEntry } from '../parts/useNamedEntry.ts';
import { useOpenForPrint } from './useOpenForPrint.ts';

/** Every rule in words, with a search; the address may name the rule to be opened. */
export function RulebookPage() {
  const text = useText();
  const [query, setQuery] = useState('');
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const printed = useOpenForPrint<HTMLDivElement>();
  const rulebook = useMemo(() => buildRulebook(ruleSet, text), [text]);
  const shown = useNamedEntry(query, () => setQuery(''));
  const { parts, count } = useMemo(() => filterRulebook(rulebook, query), [rulebook, query]);
  return (
    <div ref={shown} class="rulebook">
      <h1 ref={heading} tabIndex={-1}>
        {rulebook.title}
      </h1>
      <p class="lead">{rulebook.lead}</p>
      <dl class="chips">
        {rulebook.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Search query={query} search={setQuery} />
      <p role="status" class="hint">
        {text.t(count > 0 ? 'rulebook:page.count' : 'rulebook:page.nothing', { count })}
      </p>
      <div ref={printed}>{count > 0 && <RulebookParts parts={parts} contents={rulebook.contents} />}</div>
    </div>
  );
}

function Search({ query, search }: { query: string; search: (query: string) => void }) {
  const { t } = useText();
  const change = (next: string) => {
    search(next);
    // Whoever searches leaves the rule that the address named.
    const { fragment, language } = route.value;
    if (fragment !== '') navigate(hrefOf('rulebook', language), 'replace');
  };
  return (
    <p class="field">
      <label for="rulebook-search">{t('rulebook:page.search')}</label>
      <input
        id="rulebook-search"
        type="search"
        autocomplete="off"
        aria-describedby="rulebook-search-hint"
        value={query}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      <span id="rulebook-search-hint" class="small-print">
        {t('rulebook:page.searchHint')}
      </span>
    </p>
  );
}
