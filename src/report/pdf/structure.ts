/** Kinds of structure elements that the report uses (ISO 32000-1, 14.8.4). */
export type Tag =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Span'
  | 'Link'
  | 'Figure'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD';

export type StructureElement = {
  tag: Tag;
  /** Further entries of the element's dictionary, e.g. `/Alt <…>`. */
  attributes: string;
  kids: Kid[];
  parent: StructureElement | undefined;
  objectId: number;
};
type Kid =
  | { kind: 'element'; element: StructureElement }
  | { kind: 'content'; mcid: number; page: number }
  | { kind: 'annotation'; annotation: LinkAnnotation };
export type LinkAnnotation = {
  page: number;
  rectangle: string;
  href: string;
  contents: string;
  element: StructureElement;
  objectId: number;
  structParent: number;
};

/** A new element below its parent. */
export function newElement(tag: Tag, attributes: string, parent?: StructureElement): StructureElement {
  const element: StructureElement = { tag, attributes, kids: [], parent, objectId: 0 };
  parent?.kids.push({ kind: 'element', element });
  return element;
}

/** An element and all elements below it, in reading order. */
export function allElements(element: StructureElement): StructureElement[] {
  const below = element.kids.flatMap((kid) => (kid.kind === 'element' ? allElements(kid.element) : []));
  return [element, ...below];
}

/** The dictionary of an element. `pageRef` gives the object of a page. */
export function elementObject(
  element: StructureElement,
  rootId: number,
  pageRef: (page: number) => string,
): string {
  const parent = element.parent?.objectId ?? rootId;
  const kids = element.kids.map((kid) => kidEntry(kid, pageRef)).join(' ');
  return `<</Type /StructElem /S /${element.tag} /P ${parent} 0 R ${element.attributes} /K [${kids}]>>`;
}

function kidEntry(kid: Kid, pageRef: (page: number) => string): string {
  if (kid.kind === 'element') return `${kid.element.objectId} 0 R`;
  if (kid.kind === 'content') return `<</Type /MCR /Pg ${pageRef(kid.page)} /MCID ${kid.mcid}>>`;
  const { page, objectId } = kid.annotation;
  return `<</Type /OBJR /Pg ${pageRef(page)} /Obj ${objectId} 0 R>>`;
}
