import type { jsPDF } from 'jspdf';
import { internalsOf } from './pdfInternals.ts';
import { srgbProfile } from './srgbProfile.ts';
import { putStream } from './streams.ts';

/** Says what the colours of the file mean, as PDF/A asks (ISO 19005-3, 6.2.3 and 6.2.4.3). */
export function writeOutputIntent(doc: jsPDF): void {
  const internals = internalsOf(doc);
  let profile = 0;
  internals.events.subscribe('postPutResources', () => {
    profile = putStream(internals, '/N 3', srgbProfile());
  });
  internals.events.subscribe('putCatalog', () => {
    const names = '/OutputConditionIdentifier (sRGB IEC61966-2.1) /Info (sRGB IEC61966-2.1)';
    const intent = `/Type /OutputIntent /S /GTS_PDFA1 ${names} /DestOutputProfile ${profile} 0 R`;
    internals.write(`/OutputIntents [<<${intent}>>]`);
  });
}
