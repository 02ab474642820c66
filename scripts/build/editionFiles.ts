import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Operator } from '../../src/operator.ts';
import { chosenEdition, pagesFolder, pictureFolder, readSettings } from './editions.ts';
import { filesBelow } from './release.ts';

/** Files of `public/` that belong to every edition; the others are the operator's own. */
const COMMON = /^(?:robots\.txt$|schema\/)/;

/** Builds an edition into a folder of its own, with the pictures that its settings name and none of anybody else. */
export function editionFiles(): Plugin {
  let root = '.';
  return {
    name: 'edition-files',
    config: ({ root: place = '.', build }) =>
      chosenEdition(place) === undefined
        ? {}
        : {
            publicDir: pictureFolder(place),
            build: { copyPublicDir: false, outDir: build?.outDir ?? pagesFolder(place) },
          },
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle() {
      if (chosenEdition(root) === undefined) return;
      for (const [fileName, source] of [...commonFiles(root), ...pictures(root)])
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

function commonFiles(root: string): [string, Uint8Array][] {
  return filesBelow(join(root, 'public')).filter(([name]) => COMMON.test(name));
}

function pictures(root: string): [string, Uint8Array][] {
  const names = pictureNames(readSettings(root));
  return names.map((name) => [name, readFileSync(join(pictureFolder(root), name))]);
}

function pictureNames({ logo, person }: Operator): string[] {
  const { portrait = '', signatureImage = '' } = person ?? {};
  return [...new Set([logo, portrait, signatureImage])].filter((each) => each !== '');
}
