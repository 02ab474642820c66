import { jsPDF } from 'jspdf';
import type { IsoDate } from '../../domain/types.ts';
import type { Language } from '../../i18n/text.ts';
import { plainSpaces } from './characters.ts';
import { xmlText } from './pdfInternals.ts';

export type Description = {
  language: Language;
  title: string;
  subject: string;
  /** The product that made the file. */
  product: string;
  date: IsoDate;
};

/** The identifier of PDF/UA is no property that PDF/A knows, so the file explains it (ISO 19005-3, 6.6.2.3.3). */
const EXTENSION = [
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>',
].join('');
const NAMESPACES = [
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['xmp', 'http://ns.adobe.com/xap/1.0/'],
  ['pdf', 'http://ns.adobe.com/pdf/1.3/'],
  ['pdfaid', 'http://www.aiim.org/pdfa/ns/id/'],
  ['pdfuaid', 'http://www.aiim.org/pdfua/ns/id/'],
].map(([prefix, address]) => `xmlns:${prefix}="${address}"`);

/**
 * What the file says of itself, in its properties and with the same words in its metadata, where it is called PDF/A-3a
 * (ISO 19005-3, 6.6) and PDF/UA-1 (ISO 14289-1, 5).
 */
export function writeDescription(doc: jsPDF, { language, date, ...words }: Description): void {
  const [title, subject, creator] = [words.title, words.subject, words.product].map(plainSpaces) as [
    string,
    string,
    string,
  ];
  doc.setProperties({ title, subject, creator });
  const day = nearestDay(date);
  doc.setCreationDate(`D:${day.replaceAll('-', '')}000000+00'00'`);
  doc.viewerPreferences({ DisplayDocTitle: true });
  const properties = [
    `<dc:title>${inLanguage(title)}</dc:title><dc:description>${inLanguage(subject)}</dc:description>`,
    `<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreatorTool>${xmlText(creator)}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${day}T00:00:00+00:00</xmp:CreateDate>`,
    `<pdf:Producer>jsPDF ${jsPDF.version}</pdf:Producer>`,
    '<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>',
  ];
  doc.addMetadata(packetOf(properties), true);
}

function packetOf(properties: readonly string[]): string {
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${NAMESPACES.join(' ')}>${properties.join('')}</rdf:Description>`,
    `${EXTENSION}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`,
  ].join('');
}

/** jsPDF writes no other days than these. The pages themselves name the day that is meant. */
function nearestDay(date: string): string {
  return date < '1970' ? '1970-01-01' : date > '2037-12-31' ? '2037-12-31' : date;
}

function inLanguage(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${xmlText(text)}</rdf:li></rdf:Alt>`;
}
