import { contentFaults } from './contentRules.ts';
import { documentFaults } from './documentRules.ts';
import { PdfFile } from './file.ts';
import { fontFaults } from './fontRules.ts';
import { structureOf } from './structure.ts';
import { structureFaults } from './structureRules.ts';

/** What in a PDF of ours breaks a rule of PDF/UA-1 (ISO 14289-1) that a machine can check, in words; empty if nothing. */
export function pdfUaFaults(bytes: Uint8Array): string[] {
  const file = new PdfFile(bytes);
  const root = structureOf(file);
  return [
    ...documentFaults(file),
    ...structureFaults(file, root),
    ...(root ? contentFaults(file, root) : []),
    ...fontFaults(file),
  ];
}
