import type { ComponentType } from 'preact';
import type { Software } from './software.ts';
import { loadSoftware } from './software.ts';
import './software.css';
import '../text-pages/textPage.css';
import { useText } from '../parts/texts.ts';
import { useFocusOnMount } from '../parts/useFocusOnMount.ts';

/** Loads the list of software, then makes the page that shows it. Throws if the network fails. */
export async function loadSoftwarePage(): Promise<ComponentType> {
  const all = await loadSoftware();
  return function Page() {
    return <SoftwarePage all={all} />;
  };
}

/** All software by others that comes with this app, each with its licence. */
export function SoftwarePage({ all }: { all: readonly Software[] }) {
  const { t } = useText();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  return (
    <div class="text-page">
      <h1 ref={heading} tabIndex={-1}>
        {t('software:title')}
      </h1>
      <p class="lead">{t('software:lead')}</p>
      {all.map((software) => (
        <Entry key={software.name} software={software} />
      ))}
    </div>
  );
}

function Entry({ software: { kind, name, version, within, licence, texts } }: { software: Software }) {
  const { t } = useText();
  const words = within === undefined ? { licence } : { licence, within };
  const sentence = kind === 'font' ? 'font' : within === undefined ? 'licence' : 'within';
  return (
    <section>
      <h2 translate={false}>{version === undefined ? name : `${name} ${version}`}</h2>
      <p>{t(`software:${sentence}`, words)}</p>
      <details class="fold">
        <summary>{t('software:show', { name })}</summary>
        {texts.map((each) => (
          <p key={each} class="licence-text" lang="en">
            {each}
          </p>
        ))}
      </details>
    </section>
  );
}
