import { jsPDF } from 'jspdf';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/text.ts';
import { buildFirmReport } from '../../src/firm/firmReport.ts';
import { writeDescription } from '../../src/report/pdf/description.ts';
import { internalsOf } from '../../src/report/pdf/pdfInternals.ts';
import { renderRegisterPdf } from '../../src/report/pdf/renderRegisterPdf.ts';
import { Tagging } from '../../src/report/pdf/tagging.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { documentsOf, pdfOfDocument } from '../support/documents.ts';
import { pdfOf } from '../support/pdf.ts';
import { pdfAFaults } from '../support/pdfa/faults.ts';
import { pdfUaFaults } from '../support/pdfua/faults.ts';
import { profileAnswers, profiles } from '../support/profiles.ts';
import { fonts, operator, reportOf, textIn } from '../support/report.ts';
import { TODAY } from '../support/ruleFiles.ts';
import { savedUse } from '../support/uses.ts';

/** What breaks a rule of PDF/UA-1 or of PDF/A-3a. */
const faultsOf = (bytes: Uint8Array) => [...pdfUaFaults(bytes), ...pdfAFaults(bytes)];

describe.each(LANGUAGES)('no fault in %s', (language) => {
  test.each(profiles.map(({ id, answers }) => [id, answers] as const))('%s', (_, answers) => {
    expect(faultsOf(pdfOf(reportOf(answers, { language })))).toEqual([]);
    for (const document of documentsOf(answers, language)) {
      expect(faultsOf(pdfOfDocument(document)), document.id).toEqual([]);
    }
  });

  test('nothing answered', () => {
    expect(faultsOf(pdfOf(reportOf({}, { language })))).toEqual([]);
  });

  test('all uses of a firm', () => {
    expect(faultsOf(registerPdf(language))).toEqual([]);
  });
});

function registerPdf(language: Language): Uint8Array {
  const text = textIn(language);
  const uses = profiles.map(({ id, answers }) => savedUse(answers, { id, name: id }));
  const report = buildFirmReport(uses, { ruleSet, asOf: TODAY, text, operator });
  return new Uint8Array(renderRegisterPdf(report, { fonts: fonts(), date: TODAY, t: text.t }));
}

describe('a fault in the file is named', () => {
  const latin1 = Buffer.from(pdfOf(reportOf(profileAnswers('hairdresser-chatbot')))).toString('latin1');

  // As long as what they replace, so that every object stays at its place.
  test.each([
    ['/Marked true', '/Marked 0000', 'not marked as tagged'],
    ['/Lang (de)', '/Long (de)', 'no language'],
    ['/DisplayDocTitle true', '/DisplayDocTitla true', 'title is not shown'],
    ['<pdfuaid:part>1<', '<pdfuaid:part>2<', 'no identifier of PDF/UA-1'],
    [
      '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">K',
      '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">X',
      'the metadata call it',
    ],
    ['/Title (KI-', '/Titel (KI-', 'no title'],
    ['/Tabs /S', '/Tabs /R', 'tabs not by structure'],
    ['/StructParents 1', '/StructParents 0', 'StructParents twice'],
    ['>> /StructTreeRoot', '>> /StructTreeRuut', 'no structure tree'],
    ['/S /H2', '/S /H3', 'H3 skips a level'],
    ['/S /H1', '/S /H2', '0 headings of level 1'],
    ['/S /LI', '/S /TR', 'TR in L'],
    ['/S /Lbl', '/S /LbI', 'unknown element LbI'],
    ['/Scope', '/Scupe', 'TH without scope'],
    ['/S /TH', '/S /TD', 'table without head or with ragged rows'],
    ['/Alt', '/Olt', 'Figure without text or box'],
    ['/BBox', '/BBax', 'Figure without text or box'],
    ['/Contents <FEFF', '/Cuntents <FEFF', 'link without contents'],
    ['/StructParent ', '/StructPerent ', 'annotation that no Link owns'],
    ['/Type /OBJR', '/Type /OBJX', 'Link without text or annotation'],
    ['/MCID 3>>', '/MCID 4>>', 'has not exactly one owner'],
    ['<</Nums [0 [', '<</Nums [9 [', 'parent tree and contents differ'],
    ['/CIDToGIDMap', '/CIDToGIDMop', 'no CIDToGIDMap'],
    ['/FontFile2', '/FontFile9', 'not embedded'],
    ['/ToUnicode', '/ToUnikode', 'has no Unicode'],
    ['/W [', '/V [', 'is not as wide as said'],
  ])('%s', (there, planted, fault) => {
    expect(there).toHaveLength(planted.length);
    expect(latin1).toContain(there);
    const broken = Buffer.from(latin1.replace(there, planted), 'latin1');
    expect(pdfUaFaults(broken)).toContainEqual(expect.stringContaining(fault));
  });
});

describe('a fault in what is drawn is named', () => {
  const faultsOf = (draw: (doc: jsPDF, tagging: Tagging) => void) => {
    const doc = new jsPDF();
    const { regular } = fonts();
    doc.addFileToVFS('regular.ttf', regular);
    doc.addFont('regular.ttf', 'regular', 'normal');
    doc.setFont('regular');
    const tagging = new Tagging(doc, 'de');
    writeDescription(doc, { language: 'de', title: 'Titel', subject: '', product: '', date: TODAY });
    tagging.element('H1', () => tagging.content(() => doc.text('Kopf', 20, 20)));
    draw(doc, tagging);
    return pdfUaFaults(new Uint8Array(doc.output('arraybuffer')));
  };

  test('none', () => {
    expect(faultsOf(() => undefined)).toEqual([]);
  });

  test.each<[fault: string, draw: (doc: jsPDF, tagging: Tagging) => void]>([
    ['Tj outside of any mark', (doc) => doc.text('nackt', 20, 30)],
    ['S outside of any mark', (doc) => doc.line(20, 30, 40, 30)],
    [
      'BMC inside another mark',
      (doc, tagging) => tagging.artifact(() => tagging.artifact(() => doc.line(0, 0, 9, 9))),
    ],
    ['empty P', (_, tagging) => tagging.element('P', () => undefined)],
    ['nothing drawn in P', (_, tagging) => tagging.element('P', () => tagging.content(() => undefined))],
    ['across q or BT', (doc, tagging) => tagging.artifact(() => doc.saveGraphicsState())],
    [
      '.notdef is shown',
      (doc, tagging) => tagging.artifact(() => internalsOf(doc).write('BT /F15 9 Tf <0000> Tj ET')),
    ],
    ['a mark without end', (doc) => internalsOf(doc).write('/Artifact BMC')],
    [
      'P in L',
      (doc, tagging) =>
        tagging.element('L', () => tagging.element('P', () => tagging.content(() => doc.text('x', 9, 9)))),
    ],
    [
      'ragged rows',
      (doc, tagging) =>
        tagging.element('Table', () => {
          for (const count of [1, 2])
            tagging.element('TR', () => {
              for (let cell = 0; cell < count; cell++)
                tagging.element(
                  'TH',
                  () => tagging.content(() => doc.text('x', 9, 9)),
                  '/A <</O /Table /Scope /Column>>',
                );
            });
        }),
    ],
  ])('%s', (fault, draw) => {
    expect(faultsOf(draw)).toContainEqual(expect.stringContaining(fault));
  });
});
