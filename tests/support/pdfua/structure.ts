import type { PdfFile } from './file.ts';
import { numberOf } from './file.ts';
import type { Dictionary, Value } from './syntax.ts';

/** A structure element with what it holds: elements, marked contents of pages, annotations. */
export type Element = {
  object: number;
  tag: string;
  parent: number;
  entries: Dictionary;
  children: Element[];
  contents: { page: number; mcid: number }[];
  annotations: number[];
};

/** The structure tree of a file; undefined without one. */
export function structureOf(file: PdfFile): Element | undefined {
  const [top, ...more] = [file.dictionary(file.catalog.get('/StructTreeRoot')).get('/K') ?? []].flat();
  return top === undefined || more.length > 0 ? undefined : elementOf(file, top);
}

function elementOf(file: PdfFile, value: Value): Element {
  const entries = file.dictionary(value);
  const element: Element = {
    object: numberOf(value),
    tag: String(entries.get('/S')).slice(1),
    parent: numberOf(entries.get('/P')),
    entries,
    children: [],
    contents: [],
    annotations: [],
  };
  for (const kid of file.list(entries.get('/K'))) addKid(file, element, kid);
  return element;
}

function addKid(file: PdfFile, element: Element, kid: Value): void {
  const entries = file.dictionary(kid);
  const type = entries.get('/Type');
  if (type === '/MCR') {
    element.contents.push({ page: numberOf(entries.get('/Pg')), mcid: Number(entries.get('/MCID')) });
  } else if (type === '/OBJR') element.annotations.push(numberOf(entries.get('/Obj')));
  else element.children.push(elementOf(file, kid));
}

/** An element and all below it, in reading order. */
export function allOf(element: Element): Element[] {
  return [element, ...element.children.flatMap(allOf)];
}
