import type { PdfFile } from '../pdfua/file.ts';
import { operationsOf } from '../pdfua/marks.ts';
import { iccFaults } from './iccRules.ts';

/** Every operator that our pages may use; the rest is unknown, transparent, or a colour that no profile explains. */
const PLAIN = new Set(
  'q Q cm w J j M d m l c v y h re S s f F f* B B* b b* n W W* BT ET Tc Tw Tz TL Tf Tr Ts Td TD Tm T* Tj TJ BMC BDC EMC'.split(
    ' ',
  ),
);
const DEVICE_COLOURS = new Set(['g', 'G', 'rg', 'RG']);

/** Colours have a meaning, and nothing shows through (ISO 19005-3, 6.2.2 to 6.2.5 and 6.2.10). */
export function colourFaults(file: PdfFile): string[] {
  const { operators, resources } = drawnIn(file);
  const intents = file.list(file.catalog.get('/OutputIntents')).map((each) => file.dictionary(each));
  const ours = intents.filter((each) => each.get('/S') === '/GTS_PDFA1');
  const profile = ours[0]?.get('/DestOutputProfile');
  const isNamed = file.text(ours[0]?.get('/OutputConditionIdentifier')) !== '';
  const odd = operators.filter((each) => !PLAIN.has(each) && !DEVICE_COLOURS.has(each));
  const coloured = operators.some((each) => DEVICE_COLOURS.has(each));
  if (ours.length !== 1 || !isNamed || profile === undefined) {
    return coloured ? ['device colours without output intent'] : [];
  }
  return [
    ...(file.dictionary(profile).get('/N') === 3 ? [] : ['profile without the number of its colours']),
    ...iccFaults(Buffer.from(file.stream(profile), 'latin1')),
    ...odd.map((each) => `operator ${each}`),
    ...resources.map((each) => `resources name ${each}`),
  ];
}

/** Operators of all pages, and what besides fonts their resources hold. */
function drawnIn(file: PdfFile): { operators: string[]; resources: string[] } {
  const operators = file.pages.flatMap(({ page }) =>
    operationsOf(file, page).map(({ operator }) => operator),
  );
  const resources = file.pages.flatMap(({ page }) =>
    ['/ExtGState', '/XObject', '/Pattern', '/Shading', '/ColorSpace'].filter(
      (kind) => file.dictionary(file.dictionary(page.get('/Resources')).get(kind)).size > 0,
    ),
  );
  const groups = file.pages.flatMap(({ page }) => (page.has('/Group') ? ['/Group'] : []));
  return { operators: [...new Set(operators)], resources: [...new Set([...resources, ...groups])] };
}
