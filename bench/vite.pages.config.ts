import { defineConfig } from 'vite';
import { LEFT_OUT } from '../scripts/build/leftOut.ts';

/** One library for PDF, built for the browser like the app; what is built, and where to, says peerBuilds.ts. */
export default defineConfig({
  base: './',
  logLevel: 'error',
  resolve: { alias: LEFT_OUT },
  build: {
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    copyPublicDir: false,
    rolldownOptions: {
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: 'main.js', assetFileNames: '[name][extname]' },
    },
  },
});
