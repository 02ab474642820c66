/** A piece of software by others, or a font, that visitors load with this app. The build collects them. */
export type Software = {
  kind: 'npm' | 'font';
  name: string;
  /** Missing if the copy that is used does not say it. */
  version?: string;
  /** The package that carries a copy of this one in its own files. */
  within?: string;
  /** SPDX id or expression: `MIT`. */
  licence: string;
  /** The licence in full, then the notices that stand in the files themselves. */
  texts: readonly string[];
};

/** Where the build puts the list, below the place where the app is mounted. */
export const SOFTWARE_FILE = 'software.json';

/** Loads the list. Throws if the network fails. The development server has none: only a build knows what is used. */
export async function loadSoftware(): Promise<readonly Software[]> {
  const response = await fetch(import.meta.env.BASE_URL + SOFTWARE_FILE);
  if (!response.ok) throw new TypeError(`${SOFTWARE_FILE}: ${response.status}`);
  return (await response.json()) as Software[];
}
