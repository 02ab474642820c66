/** Filled in by the build (`scripts/build/rulesChecksum.ts`). */
declare const RULES_CHECKSUM: string;

/** Checksum of the rules in force, the one that stands beside their version in `rules/CHANGELOG.md`. */
export const rulesChecksum: string = RULES_CHECKSUM;
