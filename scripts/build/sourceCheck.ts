import type { Plugin } from 'vite';
import { checkSources } from './checkSources.ts';

/** Refuses to build with a broken rule set or broken settings, and says in sentences why. */
export function sourceCheck(): Plugin {
  let root = '.';
  return {
    name: 'source-check',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    buildStart() {
      const problems = checkSources(root);
      if (problems.length > 0) this.error(`\n${problems.join('\n')}\n`);
    },
  };
}
