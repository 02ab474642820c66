import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { rulesChecksum } from './scripts/build/rulesChecksum.ts';
import { sourceCheck } from './scripts/build/sourceCheck.ts';

const empty = fileURLToPath(new URL('./scripts/build/empty.ts', import.meta.url));

/** The command line: one file without dependencies, for Node. */
export default defineConfig({
  plugins: [sourceCheck(), rulesChecksum()],
  logLevel: 'error',
  resolve: { alias: { html2canvas: empty, canvg: empty, dompurify: empty, 'fast-png': empty } },
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist-cli',
    target: 'node20',
    copyPublicDir: false,
    rolldownOptions: { output: { entryFileNames: 'cli.js' } },
  },
});
