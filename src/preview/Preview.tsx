import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../i18n/text.ts';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../i18n/languages.ts';
import { GROUPS, SPECIMENS } from './registry.ts';
import { addressOf } from './specimen.ts';
import { Stage } from './Stage.tsx';

/** Every component in all its states, one at a time; the address names it, so that each can be opened on its own. */
export function Preview() {
  const [address, setAddress] = useState(addressed);
  const [language, setLanguage] = useState<Language>(DEFAULT_LANGUAGE);
  useEffect(() => {
    const follow = () => setAddress(addressed());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const specimen = SPECIMENS.find((each) => addressOf(each) === address) ?? SPECIMENS[0];
  if (!specimen) return null;
  return (
    <div class="preview">
      <div class="preview-side">
        <Languages language={language} choose={setLanguage} />
        <Contents address={addressOf(specimen)} />
      </div>
      <div class="preview-stage" ref={stayHere}>
        <Stage key={`${language}/${addressOf(specimen)}`} specimen={specimen} language={language} />
      </div>
    </div>
  );
}

const addressed = () => decodeURIComponent(location.hash.slice(1));

/** Links of a specimen lead to pages of the app, which are not here. */
function stayHere(stage: HTMLElement | null): void {
  stage?.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
  });
}

type LanguagesProps = { language: Language; choose: (language: Language) => void };

function Languages({ language, choose }: LanguagesProps) {
  return (
    <p>
      {LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          class="button link"
          aria-pressed={each === language}
          onClick={() => choose(each)}
        >
          {each}
        </button>
      ))}
    </p>
  );
}

function Contents({ address }: { address: string }) {
  return (
    <nav aria-label="specimens">
      {Object.entries(GROUPS).map(([group, specimens]) => (
        <details key={group} open>
          <summary>{group}</summary>
          <ul>
            {specimens.map(addressOf).map((each) => (
              <li key={each}>
                <a href={`#${each}`} aria-current={each === address ? 'page' : undefined}>
                  {each}
                </a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}
