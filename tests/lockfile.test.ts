import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Package = {
  version?: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
  dependencies?: Record<string, string>;
};
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, Package> };
const own = read('package.json') as Record<string, Record<string, string>>;

/** True if a package can find another one: in its own node_modules or in one further out. */
function isLocked(from: string, name: string): boolean {
  const steps = from.split('/node_modules/');
  return steps.some((_, index) => {
    const base = steps.slice(0, steps.length - index).join('/node_modules/');
    return (
      packages[`${base}/node_modules/${name}`] !== undefined || packages[`node_modules/${name}`] !== undefined
    );
  });
}

test('every package that another one names, for any platform, has an entry, or `npm ci` would refuse the lockfile', () => {
  const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isLocked(path, name))
      .map((name) => `${path} → ${name}`),
  );
  expect(missing).toEqual([]);
});

test('every package has a checksum and a version', () => {
  const bare = Object.entries(packages).filter(
    ([path, { version, integrity }]) => path !== '' && (!version || !integrity?.startsWith('sha512-')),
  );
  expect(bare.map(([path]) => path)).toEqual([]);
});

test('every dependency is pinned to an exact version', () => {
  const versions = Object.entries({ ...own['dependencies'], ...own['devDependencies'] });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lockfile names no download address', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});
