import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ruleChecksum } from './checksum.ts';
import { readRules } from './ruleFiles.ts';

/** Puts the checksum of the rules into the code: what runs in the browser knows the rules only put together. */
export function rulesChecksum(): Plugin {
  return {
    name: 'rules-checksum',
    config: ({ root = '.' }) => ({
      define: { RULES_CHECKSUM: JSON.stringify(ruleChecksum(readRules(join(root, 'rules')))) },
    }),
  };
}
