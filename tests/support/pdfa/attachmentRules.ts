import type { PdfFile } from '../pdfua/file.ts';
import { numberOf } from '../pdfua/file.ts';
import type { Dictionary } from '../pdfua/syntax.ts';

const RELATIONSHIPS = ['/Source', '/Data', '/Alternative', '/Supplement', '/Unspecified'];

/** What is attached says what it is and belongs to the document (ISO 19005-3, 6.8; ISO 14289-1, 7.11). */
export function attachmentFaults(file: PdfFile): string[] {
  const names = file.dictionary(file.dictionary(file.catalog.get('/Names')).get('/EmbeddedFiles'));
  const listed = file.list(names.get('/Names')).filter((_, index) => index % 2 === 1);
  const associated = file.list(file.catalog.get('/AF')).map(numberOf);
  const stray = associated.filter((each) => !listed.map(numberOf).includes(each));
  return [
    ...listed.flatMap((each) => faultsOf(file, file.dictionary(each), associated.includes(numberOf(each)))),
    ...(stray.length > 0 ? ['associated, but not attached'] : []),
  ];
}

function faultsOf(file: PdfFile, specification: Dictionary, isAssociated: boolean): string[] {
  const [short, long, words] = ['/F', '/UF', '/Desc'].map((each) => file.text(specification.get(each)));
  const stream = file.dictionary(specification.get('/EF')).get('/F');
  const embedded = file.dictionary(stream);
  const params = file.dictionary(embedded.get('/Params'));
  const kept: readonly (readonly [boolean, string])[] = [
    [
      specification.get('/Type') === '/Filespec' && short !== '' && short === long,
      'attached without its two names',
    ],
    [words !== '', 'attached without a description'],
    [
      RELATIONSHIPS.includes(String(specification.get('/AFRelationship'))),
      'attached, but related in no known way',
    ],
    [isAssociated, 'attached, but not associated'],
    [
      embedded.get('/Type') === '/EmbeddedFile' && /^\/\w+#2F\w+$/.test(String(embedded.get('/Subtype'))),
      'attached without its kind',
    ],
    [/^D:\d{14}Z$/.test(file.text(params.get('/ModDate'))), 'attached without the day of its last change'],
    [params.get('/Size') === file.stream(stream).length, 'attached with another length than it says'],
  ];
  return kept.flatMap(([isKept, fault]) => (isKept ? [] : [fault]));
}
