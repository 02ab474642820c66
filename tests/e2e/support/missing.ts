import type { BrowserContext } from 'playwright-core';

const of = (owner: string, ...names: string[]) => names.map((name) => `${owner}.${name}`);

/**
 * What browsers since spring 2022 (Safari 15.4, whose language the scripts are built in) may lack, and what some forbid
 * on pages that were not loaded securely or in private windows. `ResizeObserver` and dialogs beside it.
 */
export const MAY_BE_MISSING = [
  ...of(
    'Navigator.prototype',
    'share',
    'canShare',
    'clipboard',
    'locks',
    'storage',
    'permissions',
    'wakeLock',
  ),
  ...of(
    'Navigator.prototype',
    'userActivation',
    'userAgentData',
    'connection',
    'scheduling',
    'serviceWorker',
  ),
  ...of('Crypto.prototype', 'randomUUID', 'subtle'),
  ...['requestIdleCallback', 'cancelIdleCallback', 'scheduler', 'ResizeObserver', 'OffscreenCanvas'],
  ...['CompressionStream', 'DecompressionStream', 'structuredClone', 'BroadcastChannel'],
  ...['trustedTypes', 'caches', 'indexedDB', 'cookieStore', 'navigation', 'showSaveFilePicker'],
  ...of('CSS', 'supports', 'registerProperty', 'highlights'),
  ...of('CSSStyleSheet.prototype', 'replaceSync', 'replace'),
  ...of('Document.prototype', 'startViewTransition', 'adoptedStyleSheets', 'hasStorageAccess'),
  ...of('ShadowRoot.prototype', 'adoptedStyleSheets'),
  ...of('HTMLDialogElement.prototype', 'showModal', 'requestClose'),
  ...of('HTMLElement.prototype', 'popover', 'showPopover', 'togglePopover', 'inert'),
  ...of('Element.prototype', 'checkVisibility', 'setHTML', 'setHTMLUnsafe', 'moveBefore'),
  ...of('AbortSignal', 'any', 'timeout'),
  ...of('Intl', 'DurationFormat', 'Segmenter', 'supportedValuesOf'),
  ...of('Promise', 'withResolvers', 'try'),
  ...['Object.groupBy', 'Map.groupBy', 'Array.fromAsync', 'URL.canParse', 'URL.parse', 'RegExp.escape'],
  ...of('Array.prototype', 'toSorted', 'toReversed', 'toSpliced', 'with'),
  ...of('Set.prototype', 'union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf'),
  ...of('String.prototype', 'isWellFormed', 'toWellFormed'),
  ...['Iterator', 'Float16Array', 'Temporal', 'Uint8Array.fromBase64', 'Uint8Array.prototype.toBase64'],
];

/** Takes these away from every page of a context that is opened from now on, before its own scripts run. */
export function takeAway(from: BrowserContext, names: readonly string[]): Promise<unknown> {
  return from.addInitScript((paths) => {
    for (const path of paths) {
      const steps = path.split('.');
      const name = steps.pop() ?? '';
      const owner = steps.reduce<unknown>((found, step) => Reflect.get(Object(found), step), globalThis);
      Reflect.deleteProperty(Object(owner), name);
    }
  }, names);
}
