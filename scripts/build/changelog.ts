import type { RuleSet } from '../../src/domain/ruleSet.ts';

const HEADING = /^## (.+)$/m;
const CHECKED_ON = /^Rechtsstand\/Law as of: (\d{4}-\d{2}-\d{2})$/m;
const CHECKSUM = /^Prüfsumme\/Checksum: `([0-9a-f]{12})`$/m;

export type NewestEntry = Pick<RuleSet, 'version' | 'checkedOn'> & { checksum?: string };

/** What the newest entry of `rules/CHANGELOG.md` says: it decides on the version of the rules. Throws if it says too little. */
export function newestEntry(changelog: string): NewestEntry {
  const entry = changelog.split(/^(?=## )/m)[1] ?? '';
  const [, version] = HEADING.exec(entry) ?? [];
  const [, checkedOn] = CHECKED_ON.exec(entry) ?? [];
  const [, checksum] = CHECKSUM.exec(entry) ?? [];
  if (version === undefined || checkedOn === undefined)
    throw new Error(
      'rules/CHANGELOG.md: the newest entry needs "## <version>" and "Rechtsstand/Law as of: <day>".',
    );
  return { version, checkedOn, ...(checksum !== undefined && { checksum }) };
}

/** The changelog with a checksum in its newest entry, unless that has one: then the rules it is about are settled. */
export function withChecksum(changelog: string, checksum: string): string {
  if (newestEntry(changelog).checksum !== undefined) return changelog;
  return changelog.replace(CHECKED_ON, (line) => `Prüfsumme/Checksum: \`${checksum}\`\n${line}`);
}

/** `rules/ruleset.json` with version and day of the newest entry, everything else as it is written. */
export function withRelease(head: string, { version, checkedOn }: NewestEntry): string {
  return head
    .replace(/("version": )"[^"]*"/, `$1"${version}"`)
    .replace(/("checkedOn": )"[^"]*"/, `$1"${checkedOn}"`);
}
