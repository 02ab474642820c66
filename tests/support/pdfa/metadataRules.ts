import type { PdfFile } from '../pdfua/file.ts';

/** Properties that PDF/A knows without an explanation, as far as we use them (ISO 19005-3, 6.6.2.3.2). */
const KNOWN = new Set([
  ...['dc:title', 'dc:description', 'dc:language', 'xmp:CreatorTool', 'xmp:CreateDate', 'pdf:Producer'],
  ...['pdfaid:part', 'pdfaid:conformance', 'pdfaExtension:schemas'],
]);
const STRUCTURE = /^(?:x|rdf|pdfaSchema|pdfaProperty):/;

/** The metadata are whole, explained, in agreement with the properties, and name PDF/A-3a (ISO 19005-3, 6.6). */
export function metadataFaults(file: PdfFile): string[] {
  const stream = file.catalog.get('/Metadata');
  const dictionary = file.dictionary(stream);
  const xml = Buffer.from(file.stream(stream), 'latin1').toString('utf8');
  const [, packet = ''] = /^<\?xpacket ([^?]*)\?>/.exec(xml) ?? [];
  const isPlain = dictionary.get('/Type') === '/Metadata' && !dictionary.has('/Filter');
  return [
    ...(isPlain && packet !== '' && !/bytes=|encoding=/.test(packet) ? [] : ['metadata not in the clear']),
    ...(valueOf(xml, 'pdfaid:part') === '3' && valueOf(xml, 'pdfaid:conformance') === 'A'
      ? []
      : ['not called PDF/A-3a']),
    ...unexplained(xml).map((name) => `${name} is not explained`),
    ...disagreements(file, xml),
  ];
}

/** Properties that neither PDF/A knows nor the file explains. */
function unexplained(xml: string): string[] {
  const schemas = xml.split('<pdfaSchema:schema>').slice(1);
  const explained = schemas.flatMap((schema) => {
    const prefix = valueOf(schema, 'pdfaSchema:prefix');
    const isWhole =
      xml.includes(`xmlns:${prefix}="${valueOf(schema, 'pdfaSchema:namespaceURI')}"`) &&
      ['valueType', 'category', 'description'].every(
        (each) => valueOf(schema, `pdfaProperty:${each}`) !== '',
      );
    return isWhole ? [`${prefix}:${valueOf(schema, 'pdfaProperty:name')}`] : [];
  });
  const names = [...xml.matchAll(/<(\w+:\w+)/g)].map(([, name = '']) => name);
  return names.filter((name) => !STRUCTURE.test(name) && !KNOWN.has(name) && !explained.includes(name));
}

function disagreements(file: PdfFile, xml: string): string[] {
  const info = file.dictionary(file.trailer.get('/Info'));
  const said = (name: string) => file.text(info.get(name));
  const [, year, month, day] = /^D:(\d{4})(\d\d)(\d\d)000000\+00'00'$/.exec(said('/CreationDate')) ?? [];
  const pairs = [
    [valueOf(xml, 'dc:title'), said('/Title')],
    [valueOf(xml, 'dc:description'), said('/Subject')],
    [valueOf(xml, 'xmp:CreatorTool'), said('/Creator')],
    [valueOf(xml, 'pdf:Producer'), said('/Producer')],
    [valueOf(xml, 'xmp:CreateDate'), `${year}-${month}-${day}T00:00:00+00:00`],
  ];
  return pairs
    .filter(([one, other]) => one !== other)
    .map((pair) => `metadata and properties differ: ${pair.join(' | ')}`);
}

function valueOf(xml: string, name: string): string {
  const [, inner = ''] = new RegExp(`<${name}>(.*?)</${name}>`).exec(xml) ?? [];
  return inner
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
