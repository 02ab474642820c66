import { renderToString } from 'preact-render-to-string';
import { operatorValues } from './operator.ts';
import { App, preparePage } from './ui/shell/App.tsx';
import { Layout } from './ui/shell/Layout.tsx';
import { route } from './ui/parts/router.ts';
import { routeOf } from './ui/parts/routes.ts';
import { showTypography } from './ui/shell/typography.ts';
import { START_TEXTS, showTexts, useText } from './ui/parts/texts.ts';

showTypography();

/** Renders the page at an address with all its contents, as the app shows it to somebody new. */
export async function renderWhole(address: string): Promise<string> {
  route.value = routeOf(new URL(address));
  await preparePage(route.value);
  return renderToString(<App />);
}

/** Renders the frame of a page that needs the app, with a way on for those who cannot run it. */
export async function renderFrame(address: string): Promise<string> {
  route.value = routeOf(new URL(address));
  await showTexts(route.value.language, START_TEXTS);
  return renderToString(
    <Layout>
      <Waiting />
    </Layout>,
  );
}

function Waiting() {
  const { t } = useText();
  return (
    <>
      <h1>{t(`ui:titles.${route.value.page}`)}</h1>
      <p>{t('ui:loading')}</p>
      <noscript>
        <p>{t('ui:noscript', operatorValues)}</p>
      </noscript>
    </>
  );
}
