import { defineConfig } from 'vite';
import { chosenEdition } from './scripts/build/editions.ts';
import { editionSettings } from './scripts/build/editionSettings.ts';
import { LEFT_OUT } from './scripts/build/leftOut.ts';
import { rulesChecksum } from './scripts/build/rulesChecksum.ts';
import { sourceCheck } from './scripts/build/sourceCheck.ts';

/** The command line: one file without dependencies, for Node. */
export default defineConfig({
  plugins: [editionSettings(), sourceCheck(), rulesChecksum()],
  logLevel: 'error',
  resolve: { alias: LEFT_OUT },
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist-cli',
    target: 'node20',
    copyPublicDir: false,
    emptyOutDir: false,
    rolldownOptions: {
      output: { entryFileNames: `${['cli', chosenEdition('.')].filter(Boolean).join('-')}.js` },
    },
  },
});
