import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { newestEntry, withChecksum, withRelease } from '../../scripts/build/changelog.ts';
import { ruleChecksum } from '../../scripts/build/checksum.ts';
import { ruleFiles, withChange } from '../support/ruleFiles.ts';

const changelog = readFileSync('rules/CHANGELOG.md', 'utf8');
const [, ...entries] = changelog.split(/^## /m);
const versions = entries.map((entry) => entry.split('\n')[0] ?? '');

/** A version as a number for each of its parts: year, month, day, number on that day. */
const partsOf = (version: string) => version.split(/[.-]/).map(Number);
function isNewer(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  const place = [0, 1, 2, 3].find((index) => (a[index] ?? 0) !== (b[index] ?? 0));
  return place !== undefined && (a[place] ?? 0) > (b[place] ?? 0);
}

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
  const message =
    'The rules are not those of the newest entry of rules/CHANGELOG.md. Add an entry on top ("## <version>", ' +
    '"Rechtsstand/Law as of: <day>", what changed and why), or take the checksum out of the newest one if nobody has ' +
    'that version yet. Then npm run rulebook.';
  expect(newestEntry(changelog).checksum, message).toBe(checksum);
});

describe('an entry', () => {
  const written =
    '# Changes\n\n## 2026.12.5-2\n\nRechtsstand/Law as of: 2026-12-01\n\n- New.\n\n## 2026.11.29\n';
  const CHECKSUM = '0123456789ab';

  test('gets its checksum once; it is never replaced in silence', () => {
    const once = withChecksum(written, CHECKSUM);
    expect(newestEntry(once)).toEqual({
      version: '2026.12.5-2',
      checkedOn: '2026-12-01',
      checksum: CHECKSUM,
    });
    expect(once.replace(`Prüfsumme/Checksum: \`${CHECKSUM}\`\n`, '')).toBe(written);
    expect(withChecksum(once, 'ba9876543210')).toBe(once);
  });

  test('decides on version and day of the rules, and on nothing else', () => {
    const head = '{ "id": "x", "version": "1", "checkedOn": "2", "evidenceUntil": "3" }';
    expect(withRelease(head, newestEntry(written))).toBe(
      '{ "id": "x", "version": "2026.12.5-2", "checkedOn": "2026-12-01", "evidenceUntil": "3" }',
    );
  });

  test('without version or day is named', () => {
    expect(() => newestEntry('# Changes\n')).toThrow('CHANGELOG.md');
    expect(() => newestEntry(written.replace('Rechtsstand', 'Stand'))).toThrow('Rechtsstand');
  });
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
