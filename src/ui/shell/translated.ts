import type { Options } from 'preact';

/** What a translator of the browser has put in the place of a text. */
const standIns = new WeakMap<Node, ChildNode>();
const changes = new MutationObserver((records) => records.forEach(({ target }) => takeBack(target, target)));
let isFollowing = false;

/**
 * A page that the browser translates shows what holds, too: translators take texts off the page, where changes would
 * no longer be seen. A text that changes, or goes, takes its place back. `records`: what has happened to the page.
 * `options`: those of Preact; it would be loaded a second time if this file imported it.
 */
export function followTranslator(records: readonly MutationRecord[], options: Options): void {
  if (!isFollowing) followPreact(options);
  isFollowing = true;
  for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    const [text] = removedNodes;
    const font = [addedNodes[0], previousSibling, nextSibling].find((each) => each?.nodeName === 'FONT');
    if (!font || text?.nodeType !== Node.TEXT_NODE || text.isConnected) continue;
    standIns.set(text, font as ChildNode);
    changes.observe(text, { characterData: true });
  }
}

/** What Preact takes off the page has nothing left in its place. */
function followPreact(options: Options): void {
  const before = options.unmount;
  options.unmount = (vnode) => {
    // The node that was made of it, by the name that Preact's own tools use.
    takeBack((vnode as { __e?: Node }).__e);
    before?.(vnode);
  };
}

/** Puts the text in the place of what stands for it; nothing, if it is gone. */
function takeBack(text: Node | undefined, ...instead: Node[]): void {
  if (!text) return;
  standIns.get(text)?.replaceWith(...instead);
  standIns.delete(text);
}
