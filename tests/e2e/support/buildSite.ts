import type { InlineConfig } from 'vite';
import { build } from 'vite';

/** Builds the app as it is released: a build inside a test run would be one for development. */
export async function buildSite(config: InlineConfig = {}): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  await build({ logLevel: 'error', ...config });
  process.env['NODE_ENV'] = before;
}
