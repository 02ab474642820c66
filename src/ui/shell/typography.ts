import type { ComponentChildren, VNode } from 'preact';
import { Fragment, options } from 'preact';
import { keepTogether, NBSP } from '../../i18n/keepTogether.ts';
import { breaksOf } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/text.ts';
import { route } from '../parts/router.ts';

const SOFT_HYPHEN = '\u00ad';
/** Shorter words fit on every screen. */
const LONG = /\p{L}{14,}/gu;
const PIECE = /\S{14,}/g;
const ADDRESS = /[.@/]\p{L}/u;
/** Where people type or copy word for word, and in drawings, nothing is put between letters. */
const LEFT_ALONE = ['textarea', 'option', 'pre', 'code', 'title', 'desc', 'text', 'tspan', 'style'];
type Shown = VNode<{ children?: unknown }>;

/** Lets long words break where browsers have no dictionary: "Verarbeitungs-verzeichnis". */
export function withSoftHyphens(said: string, language: Language): string {
  const part = partOf(language);
  if (!part) return said;
  const cut = (word: string) => word.replace(part, (found) => found + SOFT_HYPHEN);
  return said.replace(PIECE, (piece) => (ADDRESS.test(piece) ? piece : piece.replace(LONG, cut)));
}

/**
 * From now on whatever is shown on the page has soft hyphens, and keeps together what belongs together („§ 5“). Names,
 * addresses and files have neither; paper has its own way (typeset.ts).
 */
export function showTypography(): void {
  const before = options.vnode;
  options.vnode = (vnode: Shown) => {
    if (isShown(vnode)) vnode.props.children = typeset(vnode.props.children) as ComponentChildren;
    before?.(vnode);
  };
  if (typeof document !== 'undefined') document.addEventListener('copy', copyWithout);
}

const known = new Map<Language, RegExp | undefined>();

/** The parts after which words of a language may break. */
function partOf(language: Language): RegExp | undefined {
  if (known.has(language)) return known.get(language);
  const parts = breaksOf(language);
  const part = parts.length > 0 ? new RegExp(`(?:${parts.join('|')})(?=\\p{Ll}{4})`, 'giu') : undefined;
  known.set(language, part);
  return part;
}

function isShown({ type, props }: Shown): boolean {
  if (props.children === undefined) return false;
  return type === Fragment || (typeof type === 'string' && !LEFT_ALONE.includes(type));
}

function typeset(children: unknown): unknown {
  if (typeof children === 'string') return withSoftHyphens(keepTogether(children), route.peek().language);
  return Array.isArray(children)
    ? children.map((each: unknown) => (typeof each === 'string' ? typeset(each) : each))
    : children;
}

/** What is copied from the page has the words as they are written. */
function copyWithout(event: ClipboardEvent): void {
  const selected = String(getSelection());
  const written = selected.replaceAll(SOFT_HYPHEN, '').replaceAll(NBSP, ' ');
  if (written === selected) return;
  event.clipboardData?.setData('text/plain', written);
  event.preventDefault();
}
