import { jsPDF } from 'jspdf';
import { describe, expect, test } from 'vitest';
import { flyerContent } from '../../src/flyer/content.ts';
import { FORMAT_NAMES } from '../../src/flyer/formats.ts';
import { writePdfX } from '../../src/flyer/pdfX.ts';
import { renderFlyer } from '../../src/flyer/renderFlyer.ts';
import { internalsOf } from '../../src/report/pdf/pdfInternals.ts';
import { PdfFile } from '../support/pdfua/file.ts';
import { pdfXFaults } from '../support/pdfx/faults.ts';
import { fonts, operator, textIn } from '../support/report.ts';
import { TODAY } from '../support/ruleFiles.ts';

const legal = { publishingPlace: '', printer: { name: '', place: '' } };
const occasion = { mark: 'wko-2026-11', theme: 'general', date: TODAY } as const;
const content = flyerContent({ ...operator, legal }, textIn('de'), occasion);
const portrait = { side: 2, grey: new Uint8Array([0, 90, 180, 255]) };
const flyer = (format: (typeof FORMAT_NAMES)[number], marks: boolean) =>
  new Uint8Array(renderFlyer(content, { format, marks, fonts: fonts(), date: TODAY, portrait }));

test.each(FORMAT_NAMES.flatMap((format) => [false, true].map((marks) => [format, marks] as const)))(
  '%s, with marks: %s: no fault',
  (format, marks) => {
    expect(pdfXFaults(flyer(format, marks))).toEqual([]);
  },
);

test('the properties say what it is, and for which paper', () => {
  const file = new PdfFile(flyer('a5', false));
  const info = file.dictionary(file.trailer.get('/Info'));
  expect(file.text(info.get('/Title'))).toBe(`${content.product}: ${content.headline}`);
  const [intent] = file.list(file.catalog.get('/OutputIntents'));
  expect(file.text(file.dictionary(intent).get('/OutputConditionIdentifier'))).toBe('FOGRA39');
});

describe('a fault in the file is named', () => {
  const latin1 = Buffer.from(flyer('a5', false)).toString('latin1');

  // As long as what they replace, so that every object stays at its place.
  test.each([
    ['%PDF-1.4', '%PDF-1.7', 'not version 1.4'],
    ['/ID [', '/IX [', 'no identifier of the file'],
    ['/OpenAction [3 0 R /FitH null]', '/OpenAction <</S /Named   >>  ', 'an action at opening'],
    ['PDF/X-1a:2003', 'PDF/X-1a:2001', 'not called PDF/X-1a:2003'],
    ['/Trapped /False', '/Trapped /Maybe', 'not said whether it is trapped'],
    ['/Title <', '/Titel <', 'no title'],
    ['/ModDate', '/MadDate', 'no day'],
    ['/GTS_PDFX ', '/GTS_PDFA ', 'no output intent, or several'],
    ['/OutputConditionIdentifier', '/OutputConditionIdentifyer', 'no condition of printing'],
    ['(http://www.color.org)', '(http://www.colour.or)', 'a condition that no registry explains'],
    ['/TrimBox', '/TrimBix', 'boxes of the page'],
    ['/TrimBox', '/ArtBox ', 'boxes of the page'],
    ['/MediaBox [0 0 436', '/MediaBox [0 0 435', 'boxes of the page'],
    ['/FontFile2', '/FontFileX', 'a font that the file does not carry'],
    ['/DeviceGray', '/DeviceRGB ', 'a picture that is not grey'],
    ['/BitsPerComponent', '/SMask 3 0 R /Bit', 'a picture that is not grey'],
  ])('%s → %s', (there, planted, fault) => {
    expect(there).toHaveLength(planted.length);
    expect(latin1).toContain(there);
    expect(pdfXFaults(Buffer.from(latin1.replace(there, planted), 'latin1'))).toContain(fault);
  });
});

describe('a fault in what is drawn is named', () => {
  test.each<[fault: string, draw: (doc: jsPDF) => void]>([
    ['operator rg', (doc) => doc.setFillColor(255, 0, 0).rect(9, 9, 9, 9, 'F')],
    ['operator gs', (doc) => doc.setGState(doc.GState({ opacity: 0.5 }))],
    ['resources that we do not use', (doc) => doc.setGState(doc.GState({ opacity: 0.5 }))],
    ['a share of ink outside 0 to 1', (doc) => internalsOf(doc).write('0 0 0 2 k')],
    ['a link or note on the page', (doc) => doc.link(9, 9, 9, 9, { url: 'https://example.at/' })],
    ['a font that the file does not carry', (doc) => doc.text('Wort', 9, 9)],
  ])('%s', (fault, draw) => {
    const doc = new jsPDF({ compress: true, putOnlyUsedFonts: true });
    const finish = writePdfX(doc, { title: 'Titel', subject: 'Thema', product: 'Werk', date: TODAY });
    draw(doc);
    expect(pdfXFaults(new Uint8Array(finish()))).toContain(fault);
  });
});
