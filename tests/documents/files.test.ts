import { describe, expect, test } from 'vitest';
import { Window } from 'happy-dom';
import type { CaseDocument } from '../../src/documents/model.ts';
import { KINDS } from '../../src/documents/model.ts';
import { renderDocx } from '../../src/documents/renderDocx.ts';
import { unzip } from '../../src/documents/zip.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/text.ts';
import { documentNamed, documentsOf, pdfOfDocument, wordsOf } from '../support/documents.ts';
import { contentsOf, nodesOf, openPdf } from '../support/pdf.ts';
import { profileAnswers } from '../support/profiles.ts';
import { TODAY } from '../support/ruleFiles.ts';

const answers = profileAnswers('hairdresser-chatbot');
/** Together they are offered every kind. */
const CASES = [
  'hairdresser-chatbot',
  'tax-adviser-documents',
  'software-house-chatbot',
  'construction-estimates',
  'doctor-speech-notes',
];
/** One document of each kind, of the first of them that is offered it. */
const oneOfEach = (language: Language): CaseDocument[] => {
  const all = CASES.flatMap((profile) => documentsOf(profileAnswers(profile), language));
  return KINDS.flatMap((kind) => all.find(({ id }) => id === kind) ?? []);
};
const parser = new new Window().DOMParser();
const text = (bytes?: Uint8Array) => new TextDecoder().decode(bytes);
const LOCALES: Readonly<Record<string, string>> = { de: 'de-AT', en: 'en-GB' };
const docxOf = (document: CaseDocument) =>
  renderDocx(document, { date: TODAY, locale: LOCALES[document.language] ?? '' });
const widths = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<w:${tag} [^>]*w:w="(\\d+)"`, 'g'))].map(([, width]) => Number(width));
/** Tables whose grid, width and cells do not agree, or whose columns are not fixed: LibreOffice and Word draw them differently. */
const unevenTables = (body: string) =>
  (body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).filter((table) => {
    const grid = widths(table, 'gridCol');
    const cells = (table.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? []).map((row) => widths(row, 'tcW'));
    const [total] = widths(table, 'tblW');
    const isEven = cells.every((row) => row.join() === grid.join());
    return (
      !isEven || total !== grid.reduce((sum, each) => sum + each, 0) || !table.includes('w:type="fixed"')
    );
  });
const plain = (words: string) => words.replace(/\s+/g, ' ').trim();

test.each(LANGUAGES)('%s: every kind is looked at', (language) =>
  expect(oneOfEach(language).map(({ id }) => id)).toEqual(KINDS),
);

describe.each(LANGUAGES.flatMap(oneOfEach))('$language $id', (document) => {
  test('PDF: title, language, all words, headings in steps, heads of tables', async () => {
    const bytes = pdfOfDocument(document);
    const opened = await openPdf(bytes);
    const { info } = await opened.getMetadata();
    const title = plain(`${document.title}: ${document.use}`);
    expect(info).toMatchObject({ Title: title, Language: document.language });
    const pages = await contentsOf(opened);
    const said = plain(pages.map((page) => page.text).join(' '));
    expect(wordsOf(document).filter((words) => words.length < 60 && !said.includes(plain(words)))).toEqual(
      [],
    );
    const roles = pages.flatMap((page) => nodesOf(page.tree)).map(({ role }) => role);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles).toEqual(expect.arrayContaining(['H2', 'P', 'Table', 'TR', 'TH', 'TD']));
    const outline = (await opened.getOutline()).map((each) => each.title);
    const blocks = [...document.blocks, ...document.basis];
    expect(outline).toHaveLength(blocks.filter(({ type }) => type === 'heading').length);
  });

  test('PDF: what it rests on has pages of its own, which are not counted', async () => {
    const pages = (await contentsOf(await openPdf(pdfOfDocument(document)))).map((page) => plain(page.text));
    const first = plain(wordsOf({ ...document, title: '', use: '', blocks: [] })[0] ?? '');
    const from = pages.findIndex((words) => words.includes(first));
    expect(from).toBeGreaterThan(0);
    expect(pages[from]?.startsWith(first)).toBe(true);
    const numbers = pages.map((words) => /(?:Seite|Page) (\d+) (?:von|of) (\d+)/.exec(words)?.slice(1));
    expect(numbers).toEqual(
      pages.map((_, index) => (index < from ? [`${index + 1}`, `${from}`] : undefined)),
    );
  });

  test('Word: well-formed, all words, title and language', async () => {
    const files = unzip(await docxOf(document));
    for (const [name, bytes] of Object.entries(files).filter(([each]) => /\.(xml|rels)$/.test(each))) {
      const parsed = parser.parseFromString(text(bytes), 'application/xml');
      expect(parsed.querySelector('parsererror'), name).toBeNull();
      expect(parsed.documentElement, name).not.toBeNull();
    }
    const body = parser.parseFromString(text(files['word/document.xml']), 'application/xml');
    const said = plain(body.documentElement.textContent);
    expect(wordsOf(document).filter((words) => !said.includes(plain(words)))).toEqual([]);
    const core = text(files['docProps/core.xml']);
    expect(core).toContain(`<dc:language>${LOCALES[document.language]}</dc:language>`);
    expect(core).toContain(`<dc:title>${document.title}`);
    expect(core.match(new RegExp(`${TODAY}T00:00:00Z`, 'g'))).toHaveLength(2);
    expect(text(files['word/document.xml'])).toContain('<w:tblHeader/>');
    expect(unevenTables(text(files['word/document.xml']))).toEqual([]);
    expect(text(files['word/document.xml']).match(/<w:sectPr/g)).toHaveLength(2);
    // LibreOffice leaves out the paragraph that ends a section if it is empty.
    expect(text(files['word/document.xml'])).not.toMatch(/<w:shd (?:(?!<\/w:p>).)*<\/w:pPr><\/w:p>/s);
    expect(text(files['word/styles.xml'])).toContain(`<w:lang w:val="${LOCALES[document.language]}"/>`);
  });
});

test('Word: every gap and every line to write on is marked, and nothing else', async () => {
  const { blocks } = documentNamed(answers, 'record');
  const body = text(unzip(await docxOf(documentNamed(answers, 'record')))['word/document.xml']);
  const marked = [
    ...body.matchAll(/<w:r>(?:(?!<\/w:r>).)*w:fill="FFF2CC"(?:(?!<\/w:r>).)*<w:t[^>]*>([^<]*)/g),
  ];
  const gaps = JSON.stringify(blocks).match(/\[[^\]"[{]*\]/g) ?? [];
  expect(marked.map(([, words]) => words)).toEqual(gaps);
  const lines = body.match(/<w:pBdr><w:bottom [^>]*\/><\/w:pBdr><w:shd [^>]*w:fill="FFF2CC"/g) ?? [];
  expect(lines).toHaveLength(blocks.filter(({ type }) => type === 'field').length);
});

test('texts to paste are marked with their own language', async () => {
  const notices = documentNamed(answers, 'notices');
  const latin1 = Buffer.from(pdfOfDocument(notices)).toString('latin1');
  expect(latin1).toContain('/Lang <FEFF0065006E>');
  const files = unzip(await docxOf(notices));
  expect(text(files['word/document.xml'])).toContain('<w:lang w:val="en"/>');
});
