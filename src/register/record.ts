import type { Assessment } from '../domain/assess.ts';
import { fingerprint } from '../report/fingerprint.ts';
import type { Content, Use } from './use.ts';
import { savedVerdictOf, versionOf } from './use.ts';
import { printUsesFile } from './usesFile.ts';

/**
 * One use as data for the PDF on it, in the form of a saved file. The same content, day and id always give the same
 * text. `answers` say all that counts, also what was `taken` from the firm. What the firm noted besides its answers stays at home. Without an id it is known by what it says.
 */
export function recordOf(
  { name, answers, done, taken = {} }: Content & Pick<Use, 'taken'>,
  assessment: Assessment,
  id?: string,
): string {
  const { asOf, ruleSet } = assessment;
  const said = { name, answers, done };
  const at = `${asOf}T00:00:00.000Z`;
  const use = {
    id: id ?? fingerprint(JSON.stringify(said)).toLowerCase(),
    ...said,
    ...{ ruleSet: versionOf(ruleSet), createdAt: at, savedAt: at },
    ...(Object.keys(taken).length > 0 && { taken }),
    verdict: savedVerdictOf(assessment),
  };
  return printUsesFile([use], asOf);
}
