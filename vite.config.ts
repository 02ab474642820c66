import { defineConfig } from 'vitest/config';
import { accentStyles } from './scripts/build/accentStyles.ts';
import { editionFiles } from './scripts/build/editionFiles.ts';
import { editionSettings } from './scripts/build/editionSettings.ts';
import { hostFiles } from './scripts/build/hostFiles.ts';
import { newsFiles } from './scripts/build/newsFiles.ts';
import { pageShell } from './scripts/build/pageShell.ts';
import { LEFT_OUT } from './scripts/build/leftOut.ts';
import { pictureFiles } from './scripts/build/pictures/pictureFiles.ts';
import { rulesChecksum } from './scripts/build/rulesChecksum.ts';
import { serviceWorker } from './scripts/build/serviceWorker.ts';
import { shippedSoftware } from './scripts/build/shippedSoftware.ts';
import { sourceCheck } from './scripts/build/sourceCheck.ts';
import { teaserScript } from './scripts/build/teaserScript.ts';

/** Tests that need a page of their own, as the app does. */
const ON_A_PAGE = ['tests/{ui,preview,teaser}/**/*.test.{ts,tsx}'];
/** What computes and touches nothing of Node: the longest tests of all. */
const PROOFS = 'tests/rules/**/*.test.ts';

/** Parts of the frame that other pages share with it. */
const COMMON = /src\/(?:today|ui\/parts\/(?:routes|jump)|share\/parameters|i18n\/languages)\.ts$/;

export default defineConfig({
  plugins: [
    editionSettings(),
    editionFiles(),
    sourceCheck(),
    rulesChecksum(),
    accentStyles(),
    shippedSoftware(),
    pageShell(),
    teaserScript(),
    pictureFiles(),
    newsFiles(),
    hostFiles(),
    serviceWorker(),
  ],
  resolve: { alias: LEFT_OUT },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // Drawing the pictures and rendering the pages takes its time: no reason for a warning.
    rolldownOptions: {
      checks: { pluginTimings: false },
      // Small files that every page needs weigh less in one piece.
      output: { codeSplitting: { groups: [{ name: 'common', test: COMMON }] } },
    },
  },
  preview: { port: 4173, strictPort: true },
  server: { port: 5173 },
  // Pages of our own only: those of the benchmarks need packages of theirs.
  optimizeDeps: { entries: ['index.html', 'src/preview/index.html'] },
  test: {
    testTimeout: 30_000,
    // Vitest keeps one core for itself: on two cores that is half of them.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'page', include: ON_A_PAGE },
      },
      {
        // One after the other in a process that has loaded the rules and texts once: nothing here keeps anything.
        extends: true,
        test: {
          name: 'core',
          include: ['tests/**/*.test.ts'],
          exclude: [...ON_A_PAGE, PROOFS],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'proofs', include: [PROOFS], isolate: false },
      },
    ],
  },
});
