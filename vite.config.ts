import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { accentStyles } from './scripts/build/accentStyles.ts';
import { pageShell } from './scripts/build/pageShell.ts';
import { rulesChecksum } from './scripts/build/rulesChecksum.ts';
import { sourceCheck } from './scripts/build/sourceCheck.ts';

const empty = fileURLToPath(new URL('./scripts/build/empty.ts', import.meta.url));

export default defineConfig({
  plugins: [preact(), sourceCheck(), rulesChecksum(), accentStyles(), pageShell()],
  resolve: { alias: { html2canvas: empty, canvg: empty, dompurify: empty, 'fast-png': empty } },
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  preview: { port: 4173, strictPort: true },
  server: { port: 5173 },
  test: { include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**'], testTimeout: 30_000 },
});
