import type { Plugin } from 'vite';
import { accentCss } from './accent.ts';
import { readSettings } from './editions.ts';

const NAME = 'virtual:accent.css';

/** The style sheet with the operator's accent colour: the policy of the page allows no inline style. */
export function accentStyles(): Plugin {
  let root = '.';
  return {
    name: 'accent-styles',
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? accentCss(readSettings(root).accent) : undefined),
  };
}
