import type { jsPDF } from 'jspdf';
import type { IsoDate } from '../../domain/types.ts';
import { hexText, internalsOf } from './pdfInternals.ts';
import { putObject, putStream } from './streams.ts';

/** `data`: JSON. `words`: what a reader shows beside its name. */
type Attachment = { data: string; words: string; date: IsoDate };
const NAME = '(ki-check.json)';

/** Attaches to the document the data from which it was made (ISO 19005-3, 6.8). */
export function writeAttachment(doc: jsPDF, { data, words, date }: Attachment): void {
  const internals = internalsOf(doc);
  const bytes = new TextEncoder().encode(data);
  let file = 0;
  internals.events.subscribe('postPutResources', () => {
    const changed = `(D:${date.replaceAll('-', '')}000000Z)`;
    const params = `/Params <</Size ${bytes.length} /ModDate ${changed}>>`;
    const kind = '/Type /EmbeddedFile /Subtype /application#2Fjson';
    const stream = putStream(internals, `${kind} ${params}`, bytes);
    const content = `/EF <</F ${stream} 0 R /UF ${stream} 0 R>> /AFRelationship /Data`;
    const names = `/F ${NAME} /UF ${NAME} /Desc ${hexText(words)}`;
    file = putObject(internals, `<</Type /Filespec ${names} ${content}>>`);
  });
  internals.events.subscribe('putCatalog', () => {
    internals.write(`/AF [${file} 0 R] /Names <</EmbeddedFiles <</Names [${NAME} ${file} 0 R]>>>>`);
  });
}
