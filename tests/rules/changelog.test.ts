import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleChecksum } from '../../scripts/build/checksum.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { ruleFiles, withChange } from '../support/ruleFiles.ts';

const changelog = readFileSync('rules/CHANGELOG.md', 'utf8');
const [, ...entries] = changelog.split(/^## /m);
const versions = entries.map((entry) => entry.split('\n')[0] ?? '');
const newest = entries[0] ?? '';

/** A version as a number for each of its parts: year, month, day, number on that day. */
const partsOf = (version: string) => version.split(/[.-]/).map(Number);
function isNewer(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  const place = [0, 1, 2, 3].find((index) => (a[index] ?? 0) !== (b[index] ?? 0));
  return place !== undefined && (a[place] ?? 0) > (b[place] ?? 0);
}

test('the newest entry is about the version of the rules', () => expect(versions[0]).toBe(ruleSet.version));

test('each version has one entry, the newest first', () => {
  const unordered = versions.slice(1).filter((version, index) => !isNewer(versions[index] ?? '', version));
  expect(unordered).toEqual([]);
  expect(versions.filter((version) => !/^\d{4}\.\d{1,2}\.\d{1,2}(-\d+)?$/.test(version))).toEqual([]);
});

test('the order of versions goes by number, not by letter', () => {
  expect(isNewer('2026.11.9', '2026.11.22')).toBe(false);
  expect(isNewer('2026.11.22-2', '2026.11.22')).toBe(true);
  expect(isNewer('2026.11.22', '2026.11.22')).toBe(false);
});

test('the newest entry carries the checksum of the rules', () => {
  const checksum = ruleChecksum(ruleFiles);
  const noted = /^Prüfsumme\/Checksum: `([0-9a-f]{12})`$/m.exec(newest)?.[1];
  const message =
    `The rules have changed since the newest entry of rules/CHANGELOG.md. Give rules/ruleset.json a new version, ` +
    `add an entry "## <version>" on top that says what changed and why, with the line\n` +
    `Prüfsumme/Checksum: \`${checksum}\``;
  expect(noted, message).toBe(checksum);
});

describe('the checksum', () => {
  const changed = (file: string, change: (content: Record<string, unknown>) => void) =>
    ruleChecksum(withChange(file, change as never));

  test('changes with a rule', () => {
    const other = changed('ai-act/art-05.json', (content) => delete content['rules']);
    expect(other).not.toBe(ruleChecksum(ruleFiles));
  });

  test('does not change with version, date of the check, order or layout', () => {
    const other = changed('ruleset.json', (content) => {
      Object.assign(content, { version: '2099.1.1', checkedOn: '2099-01-01' });
      const { id } = content;
      delete content['id'];
      content['id'] = id;
    });
    expect(other).toBe(ruleChecksum(ruleFiles));
    expect(ruleChecksum(Object.fromEntries(Object.entries(ruleFiles).reverse()))).toBe(other);
  });
});
