import { join } from 'node:path';
import type { Plugin, Rollup } from 'vite';
import { build } from 'vite';
import { editionSettings } from './editionSettings.ts';

/** Under this name other sites load the teaser: it never changes. */
const FILE = 'teaser.js';

/** Builds the element for other sites into one classic script of its own, without a hash in its name. */
export function teaserScript(): Plugin {
  let root = '.';
  return {
    name: 'teaser-script',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: await codeOf(root) });
    },
  };
}

async function codeOf(root: string): Promise<string> {
  const lib = { entry: join(root, 'src/teaser/main.ts'), formats: ['iife' as const], name: 'kiCheckTeaser' };
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    plugins: [editionSettings()],
    logLevel: 'error',
    build: { write: false, target: 'es2022', minify: true, lib },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as Rollup.RollupOutput[];
  const [chunk] = outputs.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error('the teaser was not built');
  return asciiOnly(chunk.code);
}

/** A page in an older encoding would read umlauts wrongly. All of them stand in strings, where an escape is the same. */
function asciiOnly(code: string): string {
  return code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
