import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allTexts } from '../../src/i18n/allTexts.ts';
import { createText } from '../../src/i18n/text.ts';
import { buildRulebook } from '../../src/rulebook/buildRulebook.ts';
import { profileSheet } from '../../src/rulebook/profileSheet.ts';
import { renderProfilesMarkdown } from '../../src/rulebook/renderProfilesMarkdown.ts';
import { renderRulebookMarkdown } from '../../src/rulebook/renderRulebookMarkdown.ts';
import { ruleSet as rules } from '../../src/ruleset.ts';
import { newestEntry, withChecksum, withRelease } from './changelog.ts';
import { ruleChecksum } from './checksum.ts';
import { profileProblems, readProfiles } from './profiles.ts';
import { readRules } from './ruleFiles.ts';

const CHANGELOG = 'rules/CHANGELOG.md';
const HEAD = 'rules/ruleset.json';

/**
 * The files that `npm run rulebook` makes or fills in, by their path. Throws one line for each thing that is wrong with
 * a profile, e.g. a question that it leaves open.
 */
export function rulebookFiles(root: string): Record<string, string> {
  const text = createText('de', allTexts('de'));
  const changelog = readFileSync(join(root, CHANGELOG), 'utf8');
  const newest = newestEntry(changelog);
  const ruleSet = { ...rules, version: newest.version, checkedOn: newest.checkedOn };
  const profiles = readProfiles(root);
  const problems = profiles.flatMap((each) => profileProblems(each, ruleSet, text));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const sheets = profiles.map((each) => profileSheet(each, ruleSet, text));
  return {
    [HEAD]: withRelease(readFileSync(join(root, HEAD), 'utf8'), newest),
    [CHANGELOG]: withChecksum(changelog, ruleChecksum(readRules(join(root, 'rules')))),
    'rules/RULEBOOK.de.md': renderRulebookMarkdown(buildRulebook(ruleSet, text)),
    'rules/PROFILES.de.md': renderProfilesMarkdown(sheets, ruleSet, text),
  };
}
