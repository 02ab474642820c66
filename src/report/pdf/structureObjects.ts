import type { jsPDF } from 'jspdf';
import type { Language } from '../../i18n/text.ts';
import { hexText, internalsOf, uriText } from './pdfInternals.ts';
import type { LinkAnnotation, StructureElement } from './structure.ts';
import { allElements, elementObject } from './structure.ts';

/** What the tagging has collected while the pages were drawn. */
export type Collected = {
  root: StructureElement;
  marked: ReadonlyMap<number, readonly StructureElement[]>;
  links: readonly LinkAnnotation[];
};

/** Writes the links of each page as annotations, when jsPDF writes the page. */
export function writeAnnotations(doc: jsPDF, links: readonly LinkAnnotation[]): void {
  const internals = internalsOf(doc);
  internals.events.subscribe('putPage', ({ pageNumber }) => {
    const own = links.filter((link) => link.page === pageNumber);
    for (const link of own) {
      const object = internals.newAdditionalObject();
      link.objectId = object.objId;
      link.structParent = doc.getNumberOfPages() + links.indexOf(link);
      object.content = annotationObject(link);
    }
    const annotations = own.map((link) => `${link.objectId} 0 R`).join(' ');
    internals.write(`/StructParents ${pageNumber - 1} /Tabs /S`);
    if (own.length > 0) internals.write(`/Annots [${annotations}]`);
  });
}

function annotationObject({ rectangle, structParent, contents, href }: LinkAnnotation): string {
  const place = `/Rect [${rectangle}] /Border [0 0 0] /F 4 /StructParent ${structParent}`;
  const action = `/A <</S /URI /URI ${uriText(href)}>>`;
  return `<</Type /Annot /Subtype /Link ${place} /Contents ${hexText(contents)} ${action} >>`;
}

/** Writes the structure tree and its way back from the pages, and names both in the catalog. */
export function writeStructure(doc: jsPDF, language: Language, collected: Collected): void {
  const internals = internalsOf(doc);
  let rootId = 0;
  internals.events.subscribe('postPutResources', () => {
    rootId = writeTree(doc, collected);
  });
  internals.events.subscribe('putCatalog', () => {
    const tree = `/MarkInfo <</Marked true>> /StructTreeRoot ${rootId} 0 R`;
    internals.write(`/Version /1.7 ${tree} /Lang (${language})`);
  });
}

function writeTree(doc: jsPDF, { root, marked, links }: Collected): number {
  const internals = internalsOf(doc);
  const elements = allElements(root);
  for (const element of elements) element.objectId = internals.newObjectDeferred();
  const rootId = internals.newObjectDeferred();
  const parentTreeId = internals.newObjectDeferred();
  const put = (id: number, object: string) => {
    internals.newObjectDeferredBegin(id, true);
    internals.write(object);
    internals.write('endobj');
  };
  const pageRef = (page: number) => `${internals.getPageInfo(page).objId} 0 R`;
  for (const element of elements) put(element.objectId, elementObject(element, rootId, pageRef));
  put(parentTreeId, `<</Nums [${parentTree(marked, links)}]>>`);
  const next = doc.getNumberOfPages() + links.length;
  const ways = `/ParentTree ${parentTreeId} 0 R /ParentTreeNextKey ${next}`;
  put(rootId, `<</Type /StructTreeRoot /K ${root.objectId} 0 R ${ways}>>`);
  return rootId;
}

/** From page and annotation numbers back to the elements that own their contents. */
function parentTree(marked: Collected['marked'], links: Collected['links']): string {
  const pages = [...marked]
    .sort(([a], [b]) => a - b)
    .map(([page, elements]) => `${page - 1} [${elements.map((each) => `${each.objectId} 0 R`).join(' ')}]`);
  const annotations = links.map((link) => `${link.structParent} ${link.element.objectId} 0 R`);
  return [...pages, ...annotations].join(' ');
}
