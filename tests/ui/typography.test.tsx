// @vitest-environment happy-dom
import { options, render } from 'preact';
import { afterAll, expect, test } from 'vitest';
import { showTypography, withSoftHyphens } from '../../src/ui/shell/typography.ts';

const said = (text: string) => withSoftHyphens(text, 'de').replaceAll('\u00ad', '·');
afterAll(() => {
  options.vnode = () => undefined;
});

test.each([
  [
    'Den Einsatz ins Verarbeitungsverzeichnis eintragen',
    'Den Einsatz ins Verarbeitungs·verzeichnis eintragen',
  ],
  ['Auftragsverarbeitungsvertrag', 'Auftrags·verarbeitungs·vertrag'],
  ['Datenschutz-Folgenabschätzung', 'Datenschutz-Folgen·abschätzung'],
  ['datenschutzbeauftragte Person', 'datenschutz·beauftragte Person'],
  ['Standardvertragsklauseln', 'Standard·vertrags·klauseln'],
  ['wissenschaftliche Produktbeschreibungen', 'wissenschaftliche Produkt·beschrei·bungen'],
  ['www.bundesnetzagentur.de', 'www.bundesnetzagentur.de'],
  ['Kurze Wörter: Datenschutz, Vertragsende', 'Kurze Wörter: Datenschutz, Vertragsende'],
])('%s', (text, hyphenated) => expect(said(text)).toBe(hyphenated));

test('nothing is put in twice, and a language without parts stays as it is', () => {
  const once = withSoftHyphens('Verarbeitungsverzeichnis', 'de');
  expect(withSoftHyphens(once, 'de')).toBe(once);
  expect(withSoftHyphens('responsibilities', 'en')).toBe('responsibilities');
});

test('what the page shows has soft hyphens; names, values and what is typed have none', () => {
  showTypography();
  const root = document.createElement('div');
  const word = 'Datenschutzbeauftragte';
  render(
    <>
      {word}
      <p aria-label={word}>
        {word} <b>{word}</b>
      </p>
      <textarea>{word}</textarea>
    </>,
    root,
  );
  expect(root.querySelector('p')?.getAttribute('aria-label')).toBe(word);
  expect(root.querySelector('textarea')?.textContent).toBe(word);
  expect(root.textContent?.split('\u00ad')).toHaveLength(4);
});

test('a sign and its number stay on one line, also between a name and a link', () => {
  const root = document.createElement('div');
  render(
    <p title="§ 5">
      nach § 5 ECG, <i>Art. 6</i> und Punkt 7. Danach
    </p>,
    root,
  );
  expect(root.innerHTML.replaceAll('&nbsp;', '~')).toBe(
    '<p title="§ 5">nach §~5~ECG, <i>Art.~6</i> und Punkt 7. Danach</p>'.replaceAll('\u00a0', '~'),
  );
});

test('what is copied has the words as they are written', () => {
  const root = document.createElement('p');
  root.textContent = 'Daten\u00adschutz, §\u00a05';
  document.body.append(root);
  getSelection()?.selectAllChildren(root);
  const copied = new Map<string, string>();
  const event = Object.assign(new Event('copy', { cancelable: true }), {
    clipboardData: { setData: (kind: string, text: string) => copied.set(kind, text) },
  });
  document.dispatchEvent(event);
  expect(copied.get('text/plain')).toBe('Datenschutz, § 5');
  expect(event.defaultPrevented).toBe(true);
});
