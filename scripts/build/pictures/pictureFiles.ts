import type { Plugin } from 'vite';
import { readSettings } from '../editions.ts';
import { brandFiles } from './brandFiles.ts';
import { linkPictures } from './linkPictures.ts';

/** Makes what carries the accent colour besides the pages: icons, manifest, and a picture for each shared link. */
export function pictureFiles(): Plugin {
  let root = '.';
  return {
    name: 'picture-files',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    async generateBundle() {
      const { accent } = readSettings(root);
      const files = { ...(await brandFiles(accent)), ...linkPictures(root, accent) };
      for (const [fileName, source] of Object.entries(files))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
