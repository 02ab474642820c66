import { PdfFile } from '../pdfua/file.ts';
import { attachmentFaults } from './attachmentRules.ts';
import { colourFaults } from './colourRules.ts';
import { fileFaults } from './documentRules.ts';
import { metadataFaults } from './metadataRules.ts';

/**
 * What in a PDF of ours breaks a rule of PDF/A-3a (ISO 19005-3) that a machine can check and PDF/UA-1 does not ask for,
 * in words; empty if nothing.
 */
export function pdfAFaults(bytes: Uint8Array): string[] {
  const file = new PdfFile(bytes);
  return [
    ...fileFaults(file, bytes),
    ...colourFaults(file),
    ...metadataFaults(file),
    ...attachmentFaults(file),
  ];
}
