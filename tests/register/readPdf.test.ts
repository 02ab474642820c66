import { cpuUsage } from 'node:process';
import { zlibSync } from 'fflate';
import fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { LARGEST_FILE, LARGEST_PDF } from '../../src/limits.ts';
import { readUsesIn } from '../../src/register/readFile.ts';
import { printUsesFile } from '../../src/register/usesFile.ts';
import { openPdf, pdfOf } from '../support/pdf.ts';
import { profileAnswers } from '../support/profiles.ts';
import { reportOf } from '../support/report.ts';
import { TODAY } from '../support/ruleFiles.ts';
import { savedUse } from '../support/uses.ts';

const report = reportOf(profileAnswers('hairdresser-chatbot'));
const use = savedUse({ 'use-case': 'invoices' }, { id: 'one', name: 'Belege – „Größe“ 中' });
const data = printUsesFile([use], TODAY);
const pdf = pdfOf(report, data);
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const read = (source: string) => readUsesIn(new Uint8Array(Buffer.from(source, 'latin1')));
const utf8 = (text: string) => latin1(Buffer.from(text));
const packed = (text: string) => latin1(zlibSync(Buffer.from(text)));
/** As other programs write an attached file; `entries` of its dictionary. */
const embedded = (entries: string, content: string, end = '\n') =>
  `%PDF-1.7\n5 0 obj\n<< ${entries} >>\nstream${end}${content}${end}endstream\nendobj\n`;
const TYPE = '/Type /EmbeddedFile';

test('gives back what was attached', () => {
  expect(readUsesIn(pdf)).toEqual({ uses: [use] });
});

test('other programs find it, too, and what they save again is still read', async () => {
  const attachments = await (await openPdf(pdf)).getAttachments();
  const [found] = Object.values(attachments as Record<string, { filename: string; content: Uint8Array }>);
  expect(found?.filename).toBe('ki-check.json');
  expect(Buffer.from(found?.content ?? []).toString()).toBe(data);
  const again = await (await PDFDocument.load(pdf)).save({ useObjectStreams: true });
  expect(latin1(again)).not.toContain('/AFRelationship');
  expect(readUsesIn(again)).toEqual({ uses: [use] });
});

test.each([
  ['bare', embedded(TYPE, utf8(data))],
  ['with the ends of lines of another system', embedded(TYPE, utf8(data), '\r\n')],
  [
    'with its filter in a list and before its type',
    embedded(`/Filter [ /FlateDecode ] ${TYPE}`, packed(data)),
  ],
  ['without spaces', embedded('/Type/EmbeddedFile/Filter/FlateDecode/Length 9 0 R', packed(data))],
  ['behind what does not belong to it', `\u00ff\u00d8 mail\n${latin1(pdf)}`],
  ['beside an invoice of another program', `${embedded(TYPE, '<?xml?><Invoice/>')}${latin1(pdf)}`],
  ['beside an invoice that was added later', `${latin1(pdf)}${embedded(TYPE, '<?xml?><Invoice/>')}`],
  ['in a file that names a password elsewhere', `${latin1(pdf)}\n/Encrypt 7 0 R`],
])('is found %s', (_, source) => {
  expect(read(source)).toEqual({ uses: [use] });
});

test('the newest counts', () => {
  const newer = printUsesFile([{ ...use, name: 'neu' }], TODAY);
  expect(read(latin1(pdf) + embedded(TYPE, utf8(newer)))).toMatchObject({ uses: [{ name: 'neu' }] });
});

describe('is refused', () => {
  test.each([
    ['pdf-empty', latin1(pdfOf(report))],
    ['pdf-empty', embedded(TYPE, '<?xml?><Invoice/>')],
    ['pdf-empty', embedded(`${TYPE} /Filter /FlateDecode`, packed('{"name":"x"}'))],
    ['pdf-empty', '%PDF-'],
    ['pdf-locked', `${embedded(`${TYPE} /Filter /FlateDecode`, 'geheim')}trailer <</Encrypt 7 0 R>>`],
    ['damaged', embedded(`${TYPE} /Filter /FlateDecode`, packed(data).slice(0, -200))],
    ['damaged', embedded(`${TYPE} /Filter /FlateDecode`, 'kein zlib')],
    ['damaged', embedded(TYPE, utf8(data)).replace(/endstream[^]*/, '')],
    ['damaged', embedded(TYPE, utf8(data).replace('"one"', '"../one"'))],
    ['newer', embedded(TYPE, utf8(data).replace('"format": 1', '"format": 2'))],
    ['too-large', embedded(`${TYPE} /Filter /FlateDecode`, packed(' '.repeat(LARGEST_FILE + 1)))],
  ])('as %s (%#)', (problem, source) => {
    expect(read(source)).toMatchObject({ problem });
  });

  test('if it is larger than any of ours, before it is looked at', () => {
    const huge = new Uint8Array(LARGEST_PDF + 1);
    huge.set(Buffer.from('%PDF-1.7'));
    expect(readUsesIn(huge)).toEqual({ problem: 'too-large' });
    expect(readUsesIn(new Uint8Array(LARGEST_FILE + 1))).toEqual({ problem: 'too-large' });
  });

  test('a small file that unpacks to more than the memory holds, at once', () => {
    // What the processor works, not what the clock says: other tests run at the same time.
    const start = cpuUsage();
    const bomb = packed('0'.repeat(100_000_000));
    const packing = cpuUsage(start).user;
    const packedAt = cpuUsage();
    expect(read(embedded(`${TYPE} /Filter /FlateDecode`, bomb))).toEqual({ problem: 'too-large' });
    expect(cpuUsage(packedAt).user).toBeLessThan(packing);
  });

  test('and never a reason to throw, whatever was done to it', () => {
    const source = latin1(pdf);
    const at = source.indexOf('/EmbeddedFile');
    fc.assert(
      fc.property(fc.nat({ max: 1200 }), fc.string({ maxLength: 9 }), (offset, noise) => {
        const broken = source.slice(0, at + offset) + noise + source.slice(at + offset + noise.length);
        const content = read(broken);
        expect('problem' in content || content.uses.length === 1).toBe(true);
      }),
    );
    fc.assert(fc.property(fc.nat(source.length), (end) => void read(source.slice(0, end))));
  });
});
