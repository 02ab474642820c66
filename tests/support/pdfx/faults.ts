import { PdfFile } from '../pdfua/file.ts';
import type { Operation } from '../pdfua/marks.ts';
import { operationsOf } from '../pdfua/marks.ts';
import type { Dictionary } from '../pdfua/syntax.ts';

const DAY = /^D:\d{14}\+00'00'$/;
/** What draws in device RGB, through a pattern or a graphics state, none of which we use. */
const FOREIGN = ['rg', 'RG', 'cs', 'CS', 'sc', 'SC', 'scn', 'SCN', 'sh', 'gs', 'BI'];
type Kept = readonly (readonly [boolean, string])[];

/** What is wrong with a file that claims to be PDF/X-1a:2003 (ISO 15930-4); empty if nothing is. */
export function pdfXFaults(bytes: Uint8Array): string[] {
  const file = new PdfFile(bytes);
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return [
    ...faultsIn([
      [head === '%PDF-1.4', 'not version 1.4'],
      [file.list(file.trailer.get('/ID')).length === 2, 'no identifier of the file'],
      [!file.trailer.has('/Encrypt'), 'encrypted'],
      [!(file.resolve(file.catalog.get('/OpenAction')) instanceof Map), 'an action at opening'],
    ]),
    ...propertyFaults(file),
    ...intentFaults(file),
    ...file.pages.flatMap(({ page }) => [...pageFaults(file, page), ...fontFaults(file, page)]),
  ];
}

function faultsIn(kept: Kept): string[] {
  return kept.flatMap(([isKept, fault]) => (isKept ? [] : [fault]));
}

function propertyFaults(file: PdfFile): string[] {
  const info = file.dictionary(file.trailer.get('/Info'));
  const text = (key: string) => file.text(info.get(key));
  return faultsIn([
    [text('/GTS_PDFXVersion') === 'PDF/X-1a:2003', 'not called PDF/X-1a:2003'],
    [['/True', '/False'].includes(String(info.get('/Trapped'))), 'not said whether it is trapped'],
    [text('/Title') !== '', 'no title'],
    [DAY.test(text('/CreationDate')) && DAY.test(text('/ModDate')), 'no day'],
  ]);
}

function intentFaults(file: PdfFile): string[] {
  const intents = file.list(file.catalog.get('/OutputIntents')).map((each) => file.dictionary(each));
  const ours = intents.filter((each) => each.get('/S') === '/GTS_PDFX');
  const [intent] = ours;
  return faultsIn([
    [ours.length === 1, 'no output intent, or several'],
    [file.text(intent?.get('/OutputConditionIdentifier')) !== '', 'no condition of printing'],
    [
      file.text(intent?.get('/RegistryName')) === 'http://www.color.org',
      'a condition that no registry explains',
    ],
  ]);
}

function pageFaults(file: PdfFile, page: Dictionary): string[] {
  const boxOf = (name: string) => file.list(page.get(name)).map(Number);
  const [media, bleed, trim] = [boxOf('/MediaBox'), boxOf('/BleedBox'), boxOf('/TrimBox')];
  const kinds = ['/ExtGState', '/Pattern', '/Shading', '/ColorSpace'];
  const resources = file.dictionary(page.get('/Resources'));
  const pictures = [...file.dictionary(resources.get('/XObject')).values()];
  return [
    ...faultsIn([
      [isWithin(trim, bleed) && isWithin(bleed, media) && !page.has('/ArtBox'), 'boxes of the page'],
      [!page.has('/Group'), 'transparency of the page'],
      [file.list(page.get('/Annots')).length === 0, 'a link or note on the page'],
      [
        kinds.every((kind) => file.dictionary(resources.get(kind)).size === 0),
        'resources that we do not use',
      ],
      [pictures.every((each) => isGrey(file.dictionary(each))), 'a picture that is not grey'],
    ]),
    ...new Set(operationsOf(file, page).flatMap(operationFaults)),
  ];
}

/** A picture of one plate, without a mask that would make parts of it transparent. */
function isGrey(picture: Dictionary): boolean {
  const masks = ['/SMask', '/Mask', '/ImageMask'].some((key) => picture.has(key));
  return picture.get('/ColorSpace') === '/DeviceGray' && picture.get('/Subtype') === '/Image' && !masks;
}

/** Grey is one plate; four shares are those of the four inks. */
function operationFaults({ operator, operands }: Operation): string[] {
  if (FOREIGN.includes(operator)) return [`operator ${operator}`];
  const isColour = ['k', 'K', 'g', 'G'].includes(operator);
  const isShare = operands.every((each) => Number(each) >= 0 && Number(each) <= 1);
  return isColour && !isShare ? ['a share of ink outside 0 to 1'] : [];
}

function isWithin(inner: readonly number[], outer: readonly number[]): boolean {
  const [left = NaN, bottom = NaN, right = NaN, top = NaN] = inner;
  const [outerLeft = NaN, outerBottom = NaN, outerRight = NaN, outerTop = NaN] = outer;
  return left >= outerLeft && bottom >= outerBottom && right <= outerRight && top <= outerTop;
}

function fontFaults(file: PdfFile, page: Dictionary): string[] {
  const fonts = file.dictionary(file.dictionary(page.get('/Resources')).get('/Font'));
  return [...fonts.values()].flatMap((each) => {
    const font = file.dictionary(each);
    const [inner] = file.list(font.get('/DescendantFonts'));
    const descriptor = file.dictionary((inner ? file.dictionary(inner) : font).get('/FontDescriptor'));
    return descriptor.has('/FontFile2') ? [] : ['a font that the file does not carry'];
  });
}
