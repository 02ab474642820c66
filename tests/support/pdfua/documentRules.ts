import type { PdfFile } from './file.ts';

/** What the file says of itself (ISO 14289-1, 5, 7.1 and 7.2; Matterhorn 05, 06, 07, 09, 11). */
export function documentFaults(file: PdfFile): string[] {
  const { catalog, pages, trailer } = file;
  const title = file.text(file.dictionary(trailer.get('/Info')).get('/Title'));
  const metadata = Buffer.from(file.stream(catalog.get('/Metadata')), 'latin1').toString('utf8');
  const [, said = ''] = /<dc:title><rdf:Alt><rdf:li[^>]*>([^<]*)</.exec(metadata) ?? [];
  const marks = file.dictionary(catalog.get('/MarkInfo'));
  const preferences = file.dictionary(catalog.get('/ViewerPreferences'));
  const kept: readonly (readonly [boolean, string])[] = [
    [marks.get('/Marked') === 'true' && marks.get('/Suspects') !== 'true', 'not marked as tagged'],
    [/^[a-z]{2}$/.test(file.text(catalog.get('/Lang'))), 'no language'],
    [title !== '', 'no title'],
    [plain(said) === title, `the metadata call it „${plain(said)}“, the properties „${title}“`],
    [preferences.get('/DisplayDocTitle') === 'true', 'title is not shown'],
    [metadata.includes('<pdfuaid:part>1</pdfuaid:part>'), 'no identifier of PDF/UA-1'],
    [catalog.get('/AcroForm') === undefined && catalog.get('/OCProperties') === undefined, 'forms or layers'],
    [trailer.get('/Encrypt') === undefined, 'encrypted'],
    [pages.length > 0 && pages.every(({ page }) => page.get('/Tabs') === '/S'), 'tabs not by structure'],
    [
      new Set(pages.map(({ page }) => page.get('/StructParents') ?? '')).size === pages.length,
      'StructParents twice',
    ],
  ];
  return kept.flatMap(([isKept, fault]) => (isKept ? [] : [fault]));
}

function plain(xml: string): string {
  return xml.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
