import { options } from 'preact';

/** Translators of browsers put `<font>` in the place of texts. What it takes to deal with that is loaded only then. */
export function watchTranslator(): void {
  const fonts = document.getElementsByTagName('font');
  new MutationObserver((records) => {
    if (fonts[0]) void import('./translated.ts').then((code) => code.followTranslator(records, options));
  }).observe(document.body, { childList: true, subtree: true });
}
