import type { PdfFile } from './file.ts';
import { numberOf } from './file.ts';
import type { Mark } from './marks.ts';
import { isVisible, marksOf, operationsOf } from './marks.ts';
import type { Element } from './structure.ts';
import { allOf } from './structure.ts';
import type { Dictionary, Value } from './syntax.ts';

type Owners = ReadonlyMap<string, readonly Element[]>;

/** Pages, structure tree and parent tree agree about who owns what (ISO 14289-1, 7.1 and 7.18; Matterhorn 01, 28). */
export function contentFaults(file: PdfFile, root: Element): string[] {
  const parents = parentTreeOf(file);
  const owners = ownersOf(root);
  const pages = file.pages.flatMap(({ object, page }, index) => {
    const { marks, faults } = marksOf(operationsOf(file, page));
    const numbers = numbersFaults(marks);
    const listed = file.list(parents.get(Number(page.get('/StructParents')))).map(numberOf);
    const owned = ownershipFaults(marks, listed, (mcid) => owners.get(`${object} ${mcid}`) ?? []);
    const links = annotationFaults(file, page, owners, parents);
    return [...faults, ...numbers, ...owned, ...links].map((fault) => `page ${index + 1}: ${fault}`);
  });
  return [...pages, ...strayFaults(file, owners)];
}

/** Elements by what they own: `page mcid` or `annotation`. */
function ownersOf(root: Element): Owners {
  const owners = new Map<string, Element[]>();
  const own = (key: string, element: Element) => owners.set(key, [...(owners.get(key) ?? []), element]);
  for (const element of allOf(root)) {
    element.contents.forEach(({ page, mcid }) => own(`${page} ${mcid}`, element));
    element.annotations.forEach((annotation) => own(String(annotation), element));
  }
  return owners;
}

function parentTreeOf(file: PdfFile): ReadonlyMap<number, Value> {
  const root = file.dictionary(file.catalog.get('/StructTreeRoot'));
  const pairs = file.list(file.dictionary(root.get('/ParentTree')).get('/Nums'));
  const keys = pairs.filter((_, index) => index % 2 === 0).map(Number);
  return new Map(keys.map((key, index) => [key, pairs[2 * index + 1] ?? '']));
}

function numbersFaults(marks: readonly Mark[]): string[] {
  const isArtifact = ({ tag, mcid }: Mark) => tag === 'Artifact' && mcid === undefined;
  const bare = marks.filter((mark) => !isArtifact(mark) && mark.mcid === undefined);
  const numbers = marks.flatMap(({ mcid }) => mcid ?? []);
  return [
    ...bare.map(({ tag }) => `${tag} without a number`),
    ...(new Set(numbers).size < numbers.length ? ['the same number twice'] : []),
    ...marks
      .filter((mark) => !isVisible(mark))
      .map(({ tag, mcid }) => `nothing drawn in ${tag} ${mcid ?? ''}`),
  ];
}

function ownershipFaults(
  marks: readonly Mark[],
  listed: readonly number[],
  ownersOfMark: (mcid: number) => readonly Element[],
): string[] {
  const numbered = marks.flatMap(({ tag, mcid }) => (mcid === undefined ? [] : [{ tag, mcid }]));
  const wrong = numbered.filter(({ tag, mcid }) => {
    const [owner, ...more] = ownersOfMark(mcid);
    return owner?.object !== listed[mcid] || owner?.tag !== tag || more.length > 0;
  });
  return [
    ...wrong.map(({ tag, mcid }) => `${tag} ${mcid} has not exactly one owner of its kind`),
    ...(listed.length === numbered.length ? [] : ['parent tree and contents differ in length']),
  ];
}

function annotationFaults(
  file: PdfFile,
  page: Dictionary,
  owners: Owners,
  parents: ReadonlyMap<number, Value>,
): string[] {
  return file.list(page.get('/Annots')).flatMap((value) => {
    const annotation = file.dictionary(value);
    const [owner, ...more] = owners.get(String(numberOf(value))) ?? [];
    const parent = numberOf(parents.get(Number(annotation.get('/StructParent'))));
    const isOwned = owner?.tag === 'Link' && more.length === 0 && owner.object === parent;
    return [
      ...(annotation.get('/Subtype') === '/Link' && isOwned ? [] : ['annotation that no Link owns']),
      ...(file.text(annotation.get('/Contents')) === '' ? ['link without contents'] : []),
    ];
  });
}

/** What elements own must be on a page. */
function strayFaults(file: PdfFile, owners: Owners): string[] {
  const there = file.pages.flatMap(({ object, page }) => [
    ...file.list(page.get('/Annots')).map((each) => String(numberOf(each))),
    ...marksOf(operationsOf(file, page)).marks.map(({ mcid }) => `${object} ${mcid ?? ''}`),
  ]);
  const known = new Set(there);
  return [...owners.keys()].filter((key) => !known.has(key)).map((key) => `owned, but on no page: ${key}`);
}
