import { jsPDF } from 'jspdf';
import type { IsoDate } from '../domain/types.ts';
import { hexText, internalsOf } from '../report/pdf/pdfInternals.ts';
import { putObject } from '../report/pdf/streams.ts';

/** The condition that the inks of the flyers are mixed for: offset on coated paper, by its name in the ICC registry. */
const CONDITION = 'FOGRA39';
const CONDITION_IN_WORDS = 'Offset, coated paper, ISO 12647-2:2004';
const REGISTRY = 'http://www.color.org';
/** `/Info 12 0 R` in the trailer, which is the last thing in a file. */
const TRAILER = 512;
const INFO = /\/Info \d+ 0 R/;

type Words = { title: string; subject: string; product: string; date: IsoDate };
type Versioned = { __private__: { setPdfVersion: (version: string) => void } };

/**
 * Makes a file PDF/X-1a:2003, which printers take without asking (ISO 15930-4): version 1.4, what it is printed on, that
 * nothing is trapped. Gives how the finished file is written, once everything is drawn.
 */
export function writePdfX(doc: jsPDF, words: Words): () => ArrayBuffer {
  const internals = internalsOf(doc);
  (doc as unknown as Versioned).__private__.setPdfVersion('1.4');
  let properties = 0;
  internals.events.subscribe('postPutResources', () => {
    properties = putObject(internals, propertiesOf(words));
  });
  internals.events.subscribe('putCatalog', () => {
    const names = `/OutputConditionIdentifier (${CONDITION}) /OutputCondition (${CONDITION_IN_WORDS})`;
    const intent = `/Type /OutputIntent /S /GTS_PDFX ${names} /RegistryName (${REGISTRY}) /Info (${CONDITION_IN_WORDS})`;
    internals.write(`/OutputIntents [<<${intent}>>]`);
  });
  return () => withProperties(new Uint8Array(doc.output('arraybuffer')), properties);
}

function propertiesOf({ title, subject, product, date }: Words): string {
  const day = `(D:${date.replaceAll('-', '')}000000+00'00')`;
  return [
    '<</GTS_PDFXVersion (PDF/X-1a:2003) /Trapped /False',
    `/Title ${hexText(title)} /Subject ${hexText(subject)} /Creator ${hexText(product)}`,
    `/Producer (jsPDF ${jsPDF.version}) /CreationDate ${day} /ModDate ${day}>>`,
  ].join(' ');
}

/** jsPDF writes properties of its own, which know nothing of PDF/X: the trailer, which no offset counts, names ours. */
function withProperties(bytes: Uint8Array, properties: number): ArrayBuffer {
  const head = bytes.subarray(0, -TRAILER);
  const trailer = new TextDecoder('latin1').decode(bytes.subarray(-TRAILER));
  if (!INFO.test(trailer)) throw new Error('the trailer of the PDF names no properties');
  const tail = new TextEncoder().encode(trailer.replace(INFO, `/Info ${properties} 0 R`));
  const whole = new Uint8Array(head.length + tail.length);
  whole.set(head);
  whole.set(tail, head.length);
  return whole.buffer;
}
