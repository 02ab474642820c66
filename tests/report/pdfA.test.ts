import { jsPDF } from 'jspdf';
import { describe, expect, test } from 'vitest';
import { writeDescription } from '../../src/report/pdf/description.ts';
import { writeOutputIntent } from '../../src/report/pdf/outputIntent.ts';
import { internalsOf } from '../../src/report/pdf/pdfInternals.ts';
import { srgbProfile } from '../../src/report/pdf/srgbProfile.ts';
import { iccFaults } from '../support/pdfa/iccRules.ts';
import { pdfAFaults } from '../support/pdfa/faults.ts';
import { pdfOf } from '../support/pdf.ts';
import { profileAnswers } from '../support/profiles.ts';
import { reportOf } from '../support/report.ts';
import { TODAY } from '../support/ruleFiles.ts';

const report = reportOf(profileAnswers('hairdresser-chatbot'), { name: 'Łódź & <Söhne> „Ж“' });
const bytes = pdfOf(report, '{"name":"Łódź"}');

test('no fault, whatever the name', () => {
  expect(pdfAFaults(bytes)).toEqual([]);
});

describe('a fault in the file is named', () => {
  const latin1 = Buffer.from(bytes).toString('latin1');

  // As long as what they replace, so that every object stays at its place.
  test.each([
    ['%PDF-1.3', '%PDF-2.0', 'head or end of the file'],
    ['%%EOF', '%%EAF', 'head or end of the file'],
    ['/ID [', '/IX [', 'no identifier of the file'],
    ['/OpenAction [3 0 R /FitH null]', '/OpenAction <</S /Named   >>  ', 'an action at opening'],
    ['/Border [0 0 0] /F 4', '/Border [0 0 0] /F 2', 'an annotation that is hidden'],
    ['/S /URI', '/S /Foo', 'an annotation that is hidden'],
    ['/OutputIntents', '/AutputIntents', 'device colours without output intent'],
    ['/GTS_PDFA1', '/GTS_PDFX1', 'device colours without output intent'],
    ['/DestOutputProfile', '/DestAutputProfile', 'device colours without output intent'],
    ['<</N 3 ', '<</N 4 ', 'profile without the number'],
    ['/Subtype /XML', '/Filter  /XML', 'metadata not in the clear'],
    ['<pdfaid:part>3', '<pdfaid:part>2', 'not called PDF/A-3a'],
    ['<pdfaid:conformance>A', '<pdfaid:conformance>B', 'not called PDF/A-3a'],
    ['<pdfaSchema:prefix>pdfuaid', '<pdfaSchema:prefix>pdfuaix', 'pdfuaid:part is not explained'],
    ['URI>http://www.aiim.org/pdfua/', 'URI>http://www.aiim.org/pdfux/', 'pdfuaid:part is not explained'],
    ['<pdfaProperty:category>internal', '<pdfaProperty:cotegory>internal', 'pdfuaid:part is not explained'],
    ['<pdf:Producer>', '<pdf:Praducer>', 'pdf:Praducer is not explained'],
    ['/Subject (E', '/Subject (X', 'metadata and properties differ'],
    ['/CreationDate (D:2', '/CreationDate (D:3', 'metadata and properties differ'],
    ['/Creator (K', '/Creator (X', 'metadata and properties differ'],
    ['/AF [', '/AG [', 'attached, but not associated'],
    ['/Names [(ki', '/Namas [(ki', 'associated, but not attached'],
    ['/UF (ki', '/UF (xi', 'attached without its two names'],
    ['/Desc <', '/Dosc <', 'attached without a description'],
    ['/AFRelationship /Data', '/AFRelationship /Dota', 'related in no known way'],
    ['/application#2Fjson', '/application_2Fjson', 'attached without its kind'],
    ['/EmbeddedFile /', '/EmbeddedFole /', 'attached without its kind'],
    ['/ModDate (D:2', '/ModDate (X:2', 'attached without the day'],
    ['/Params <</Size 1', '/Params <</Size 2', 'attached with another length'],
  ])('%s', (there, planted, fault) => {
    expect(there).toHaveLength(planted.length);
    expect(latin1).toContain(there);
    const broken = Buffer.from(latin1.replace(there, planted), 'latin1');
    expect(pdfAFaults(broken)).toContainEqual(expect.stringContaining(fault));
  });
});

describe('a fault in what is drawn is named', () => {
  const faultsOf = (draw: (doc: jsPDF) => void) => {
    const doc = new jsPDF({ compress: true });
    const words = { title: 'Titel', subject: 'Thema', product: 'Werk' };
    writeDescription(doc, { language: 'de', ...words, date: TODAY });
    writeOutputIntent(doc);
    doc.setFillColor(1, 2, 3).rect(9, 9, 9, 9, 'F');
    draw(doc);
    return pdfAFaults(new Uint8Array(doc.output('arraybuffer')));
  };

  test('none', () => {
    expect(faultsOf(() => undefined)).toEqual([]);
  });

  test.each<[fault: string, draw: (doc: jsPDF) => void]>([
    ['operator K', (doc) => doc.setDrawColor(0.1, 0.2, 0.3, 0.4).line(0, 0, 9, 9)],
    ['operator sh', (doc) => internalsOf(doc).write('/Sh0 sh')],
    ['operator gs', (doc) => doc.setGState(doc.GState({ opacity: 0.5 }))],
    ['resources name /ExtGState', (doc) => doc.setGState(doc.GState({ opacity: 0.5 }))],
  ])('%s', (fault, draw) => {
    expect(faultsOf(draw)).toContain(fault);
  });
});

describe('the profile of the colours', () => {
  const profile = Buffer.from(srgbProfile());
  const rowOf = (name: string) => {
    const at = profile.readUInt32BE(profile.indexOf(name, 132) + 4) + 8;
    return [0, 4, 8].map((offset) => profile.readInt32BE(at + offset) / 65536);
  };

  test('is small and whole', () => {
    expect(profile.length).toBeLessThan(1000);
    expect(iccFaults(profile)).toEqual([]);
  });

  test('its colours together are white', () => {
    const [red = [], green = [], blue = []] = ['rXYZ', 'gXYZ', 'bXYZ'].map(rowOf);
    rowOf('wtpt').forEach((white, axis) => {
      expect((red[axis] ?? 0) + (green[axis] ?? 0) + (blue[axis] ?? 0)).toBeCloseTo(white, 3);
    });
  });

  test.each([
    [3, 'length of the profile'],
    [8, 'no profile of version 2 or 4'],
    [12, 'not a display or printer in RGB'],
    [132, 'a table of the profile is missing'],
    [136, 'a table lies outside of the profile'],
  ])('a wrong byte at %i is found', (at, fault) => {
    const broken = Buffer.from(profile);
    broken[at] = (broken[at] ?? 0) ^ 0x7f;
    expect(iccFaults(broken)).toContain(fault);
  });
});
