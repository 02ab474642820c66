import { defineConfig } from 'vitest/config';
import { rulesChecksum } from '../../scripts/build/rulesChecksum.ts';

/** Made-up and damaged input by the ten thousand, with a fixed seed: `npm run fuzz`. */
export default defineConfig({
  plugins: [rulesChecksum()],
  test: { include: ['tests/fuzz/**/*.fuzz.ts'], testTimeout: 240_000, disableConsoleIntercept: true },
});
