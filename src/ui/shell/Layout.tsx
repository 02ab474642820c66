import type { ComponentChildren } from 'preact';
import { LANGUAGES, nameOf } from '../../i18n/languages.ts';
import { operator } from '../../operator.ts';
import { route } from '../parts/router.ts';
import type { Page } from '../parts/routes.ts';
import { FOOTER_PAGES, hrefOf } from '../parts/routes.ts';
import { text } from '../parts/texts.ts';
import { NewVersion } from './NewVersion.tsx';

/** The frame of every page: name, language, content, publisher. */
export function Layout({ children }: { children: ComponentChildren }) {
  return (
    <>
      <a class="skip-link" href="#inhalt" data-jump>
        {text.value?.t('ui:skip')}
      </a>
      <Header />
      <NewVersion />
      <main id="inhalt" class="page" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
}

function Header() {
  const { language } = route.value;
  return (
    <header class="site-header">
      <a class="brand" href={hrefOf('start', language)}>
        <Mark />
        <span>{text.value?.t('ui:product')}</span>
      </a>
      <div class="site-links">
        <HeaderLink page="pilot" words="ui:footer.pilot" />
        <HeaderLink page="overview" words="ui:overview" />
        <LanguageSwitch />
      </div>
    </header>
  );
}

/** The sign of the product: a check mark inside a scale of four. */
function Mark() {
  return (
    <svg class="mark" viewBox="0 0 24 24" width="28" height="28" aria-hidden="true">
      <rect x="2" y="2" width="20" height="20" rx="6" class="mark-ground" />
      <path d="M7 12.5l3.4 3.4L17.2 8.6" class="mark-tick" />
    </svg>
  );
}

/** Leads from everywhere to a page: the pilot project, all uses on this device. */
function HeaderLink({ page, words }: { page: Page; words: string }) {
  const { page: shown, language } = route.value;
  const t = text.value?.t;
  if (!t) return null;
  return (
    <a href={hrefOf(page, language)} aria-current={shown === page ? 'page' : undefined}>
      {t(words)}
    </a>
  );
}

function LanguageSwitch() {
  const { page, language, fragment } = route.value;
  const t = text.value?.t;
  if (!t) return null;
  const target = page === 'not-found' ? 'start' : page;
  return (
    <nav class="languages" aria-label={t('ui:language')}>
      {LANGUAGES.filter((each) => each !== language).map((each) => (
        // No key: when the language changes, the focus stays on the switch.
        <a href={hrefOf(target, each, fragment)} lang={each} hrefLang={each}>
          {nameOf(each)}
        </a>
      ))}
    </nav>
  );
}

function Footer() {
  const t = text.value?.t;
  if (!t) return null;
  return (
    <footer class="site-footer">
      <Logo />
      <p>{t('ui:start.publisher', { publisher: operator.name })}</p>
      <p>
        <a href={`mailto:${operator.email}`}>{t('ui:footer.contact', { email: operator.email })}</a>
      </p>
      <FooterLinks />
      <p>{t('ui:footer.noAdvice')}</p>
    </footer>
  );
}

/** The operator's logo, if the settings name one. */
function Logo() {
  if (operator.logo === '') return null;
  const source = import.meta.env.BASE_URL + operator.logo;
  return <img class="logo" src={source} alt={operator.name} />;
}

function FooterLinks() {
  const t = text.value?.t;
  if (!t) return null;
  return (
    <ul class="footer-links">
      {FOOTER_PAGES.map((page) => (
        <li key={page}>
          <a href={hrefOf(page, route.value.language)}>{t(`ui:footer.${page}`)}</a>
        </li>
      ))}
    </ul>
  );
}
