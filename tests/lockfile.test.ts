import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Package = {
  version?: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
  dependencies?: Record<string, string>;
  os?: string[];
  cpu?: string[];
  libc?: string[];
};
type Packages = Readonly<Record<string, Package>>;
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** True if a package can find another one: in its own node_modules or in one further out. */
function isLocked(packages: Packages, from: string, name: string): boolean {
  const steps = from.split('/node_modules/');
  return steps.some((_, index) => {
    const base = steps.slice(0, steps.length - index).join('/node_modules/');
    return (
      packages[`${base}/node_modules/${name}`] !== undefined || packages[`node_modules/${name}`] !== undefined
    );
  });
}

describe.each([
  ['the project', '.'],
  ['the benchmarks', 'bench'],
])('%s', (_, folder) => {
  const { packages } = read(`${folder}/package-lock.json`) as { packages: Packages };
  const own = read(`${folder}/package.json`) as Record<string, Record<string, string>>;

  test('every package that another one names, for any platform, has an entry, or `npm ci` would refuse the lockfile', () => {
    const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !isLocked(packages, path, name))
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
    expect(readFileSync(`${folder}/package-lock.json`, 'utf8')).not.toContain('"resolved"');
  });
});

test('the project needs few packages: `npm ci` brings under 300 to a Linux machine', () => {
  const { packages } = read('package-lock.json') as { packages: Packages };
  const fits = ({ os, cpu, libc }: Package) =>
    (os?.includes('linux') ?? true) && (cpu?.includes('x64') ?? true) && (libc?.includes('glibc') ?? true);
  const installed = Object.entries(packages).filter(([path, each]) => path !== '' && fits(each));
  expect(installed.length).toBeLessThan(300);
});
