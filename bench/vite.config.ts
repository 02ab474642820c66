import { defineConfig } from 'vite';

/** The benchmarks, built like the app, so that they measure what visitors run. */
export default defineConfig({
  logLevel: 'error',
  build: {
    ssr: 'bench/main.ts',
    outDir: 'bench/dist',
    target: 'node20',
    copyPublicDir: false,
    rolldownOptions: { output: { entryFileNames: 'main.js' } },
  },
});
