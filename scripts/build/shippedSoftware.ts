import type { Plugin, Rolldown } from 'vite';
import { SOFTWARE_FILE } from '../../src/ui/legal/software.ts';
import type { Shipped } from './software/collect.ts';
import { collectSoftware } from './software/collect.ts';

const FONT = /\.(ttf|otf|woff2?)$/;

/** Writes the list of all software by others that is really in the bundle, with licences; refuses what must not be. */
export function shippedSoftware(): Plugin {
  let root = '.';
  return {
    name: 'shipped-software',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle(_, bundle) {
      const source = JSON.stringify(collectSoftware(root, shippedIn(bundle)));
      this.emitFile({ type: 'asset', fileName: SOFTWARE_FILE, source });
    },
  };
}

function shippedIn(bundle: Rolldown.OutputBundle): Shipped {
  const files = Object.values(bundle);
  return {
    modules: files.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : [])),
    fonts: files
      .flatMap((file) => (file.type === 'asset' ? file.originalFileNames : []))
      .filter((name) => FONT.test(name)),
  };
}
