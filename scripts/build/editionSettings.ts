import type { Plugin } from 'vite';
import { chosenEdition, settingsFile } from './editions.ts';

/** Whoever imports `operator.json` gets the settings of the edition that was asked for. */
export function editionSettings(): Plugin {
  return {
    name: 'edition-settings',
    config: ({ root = '.' }) => {
      if (chosenEdition(root) === undefined) return {};
      const alias = [{ find: /^(?:\.\.\/)+operator\.json$/, replacement: settingsFile(root) }];
      return { resolve: { alias } };
    },
  };
}
