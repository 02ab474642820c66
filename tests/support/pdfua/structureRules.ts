import type { PdfFile } from './file.ts';
import type { Element } from './structure.ts';
import { allOf } from './structure.ts';

const BLOCKS = ['H1', 'H2', 'H3', 'P', 'L', 'Table', 'Figure', 'Sect'];
const INLINE = ['Link', 'Span'];
/** What each element may hold (ISO 32000-1, 14.8.4). */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  Document: BLOCKS,
  Sect: BLOCKS,
  H1: INLINE,
  H2: INLINE,
  H3: INLINE,
  P: INLINE,
  Span: ['Link'],
  Link: ['Span'],
  Figure: [],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Lbl: INLINE,
  LBody: [...INLINE, 'P', 'L'],
  Table: ['TR', 'THead', 'TBody'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  TH: INLINE,
  TD: [...INLINE, 'P', 'L'],
};
/** Hold elements only, no contents of their own. */
const GROUPS = ['Document', 'Sect', 'L', 'LI', 'Table', 'THead', 'TBody', 'TR'];

/** What the structure tree must be like (ISO 14289-1, 7.2 to 7.5; Matterhorn 09, 13, 14, 15, 16). */
export function structureFaults(file: PdfFile, root: Element | undefined): string[] {
  if (root?.tag !== 'Document') return ['no structure tree below one Document'];
  const elements = allOf(root);
  return [
    ...elements.flatMap((each) => nestingFaults(each)),
    ...headingFaults(elements),
    ...elements.flatMap((each) => ownFaults(file, each)),
  ];
}

function nestingFaults({ tag, object, children, contents, annotations }: Element): string[] {
  const holds = HOLDS[tag];
  if (!holds) return [`unknown element ${tag}`];
  const isEmpty = children.length + contents.length + annotations.length === 0;
  const wrong = children.filter((child) => !holds.includes(child.tag));
  const lost = children.filter(({ parent }) => parent !== object);
  return [
    ...wrong.map((child) => `${child.tag} in ${tag}`),
    ...lost.map((child) => `${child.tag} names another parent than its ${tag}`),
    ...(isEmpty && tag !== 'TD' ? [`empty ${tag}`] : []),
    ...(GROUPS.includes(tag) && contents.length > 0 ? [`contents directly in ${tag}`] : []),
    ...(tag === 'LI' && children.filter((child) => child.tag === 'LBody').length !== 1
      ? ['LI without LBody']
      : []),
  ];
}

function headingFaults(elements: readonly Element[]): string[] {
  const levels = elements.flatMap(({ tag }) => (/^H\d$/.test(tag) ? [Number(tag[1])] : []));
  const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  const tops = levels.filter((level) => level === 1).length;
  return [
    ...skips.map((level) => `H${level} skips a level`),
    ...(tops === 1 ? [] : [`${tops} headings of level 1`]),
  ];
}

/** What an element must say of itself. */
function ownFaults(file: PdfFile, element: Element): string[] {
  const { tag, entries, children, contents, annotations } = element;
  const attributes = file.dictionary(entries.get('/A'));
  switch (tag) {
    case 'TH':
      return attributes.get('/Scope') === '/Column' ? [] : ['TH without scope'];
    case 'Figure': {
      const hasBox = file.list(attributes.get('/BBox')).length === 4;
      return file.text(entries.get('/Alt')) !== '' && hasBox ? [] : ['Figure without text or box'];
    }
    case 'Link':
      return contents.length > 0 && annotations.length > 0 ? [] : ['Link without text or annotation'];
    case 'Table': {
      const rows = allOf(element).filter((each) => each.tag === 'TR');
      const widths = new Set(rows.map((row) => row.children.length));
      const hasHead = rows[0]?.children.every((cell) => cell.tag === 'TH');
      return widths.size === 1 && hasHead && children.length > 1
        ? []
        : ['table without head or with ragged rows'];
    }
    default:
      return annotations.length === 0 ? [] : [`annotation in ${tag}`];
  }
}
