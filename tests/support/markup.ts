import { NBSP } from '../../src/i18n/keepTogether.ts';

/** What a page is made of, with texts and values of attributes as people read them. */
export type Piece =
  { tag: string; attributes: readonly (readonly [string, string])[] } | { end: string } | { text: string };

const PIECE =
  /<!doctype html>|<!--[\w-]+-->|<(?<tag>[a-z][a-z0-9-]*)(?<attributes>(?:\s+[\w:-]+(?:="[^"<]*")?)*)\s*(?<empty>\/?)>|<\/(?<end>[a-z][a-z0-9-]*)>|(?<text>[^<]+)/gi;
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g;
/** Elements that have no end. */
const VOID = ['meta', 'link', 'input', 'br', 'hr', 'img', 'source'];

/**
 * Reads a page more strictly than any browser: no stray sign, every value in quotes, every element closed in its turn.
 * Throws with the place where that does not hold.
 */
export function readMarkup(html: string): Piece[] {
  const pieces: Piece[] = [];
  const open: string[] = [];
  let at = 0;
  const fault = () => new Error(`no markup: ${html.slice(Math.max(0, at - 80), at + 80)}`);
  for (const { 0: whole, index, groups = {} } of html.matchAll(PIECE)) {
    if (index !== at) break;
    const { tag, empty, end } = groups;
    if (end !== undefined && open.pop() !== end) throw fault();
    if (tag !== undefined && !empty && !VOID.includes(tag)) open.push(tag);
    pieces.push(...pieceOf(groups));
    at += whole.length;
  }
  if (at < html.length || open.length > 0) throw fault();
  return pieces;
}

function pieceOf({ tag, attributes = '', end, text }: Record<string, string | undefined>): Piece[] {
  if (end !== undefined) return [{ end }];
  if (text !== undefined) return [{ text: readable(text) }];
  if (tag === undefined) return [];
  const all = [...attributes.matchAll(ATTRIBUTE)];
  return [{ tag, attributes: all.map(([, name = '', value = '']) => [name, readable(value)] as const) }];
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Signs written in another way, read; soft hyphens left out. Throws if one stands bare that may not. */
function readable(text: string): string {
  const read = text.replace(/&(?:#(\d+)|(\w+));|&/g, (whole, code?: string, name?: string) => {
    const sign = code === undefined ? NAMED[name ?? ''] : String.fromCodePoint(Number(code));
    if (sign === undefined) throw new Error(`${whole} in ${text.slice(0, 80)}`);
    return sign;
  });
  return read.replaceAll('\u00ad', '');
}

/** Typography keeps a sign with its number („5 €“), in settings as in all texts: for the reader the same words. */
export function withPlainSpaces(piece: Piece): Piece {
  return 'text' in piece ? { text: piece.text.replaceAll(NBSP, ' ') } : piece;
}
