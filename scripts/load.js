import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

export const root = fileURLToPath(new URL('..', import.meta.url));
const options = { root, logLevel: 'error' };

/** Loads a module of the project with the settings of an edition. Ends the process if there is none of this name. */
export async function loadFor(edition, path) {
  if (edition) process.env.EDITION = edition;
  const { module: editions } = await runnerImport('/scripts/build/editions.ts', options);
  try {
    editions.chosenEdition(root);
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
  const { module } = await runnerImport('/scripts/build/editionSettings.ts', options);
  const plugins = [module.editionSettings()];
  return (await runnerImport(path, { ...options, plugins })).module;
}
