import { expect, test } from 'vitest';
import { ADDRESSEES, NOTICE_TOPICS, SEVERITIES } from '../../src/domain/types.ts';
import { allTexts } from '../../src/i18n/allTexts.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { profiles } from '../support/profiles.ts';

/** Names that the rule book gives, by the kind of thing that they name. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  definitions: Object.keys(ruleSet.definitions),
  profiles: profiles.map(({ id }) => id),
  addressees: ADDRESSEES,
  severities: SEVERITIES,
  topics: NOTICE_TOPICS,
};

/** Ids below one key of the file: `{ "ai-act": { "high-risk": … } }` holds `ai-act:high-risk`. */
function idsIn(texts: object): string[] {
  return Object.entries(texts).flatMap(([id, text]: [string, unknown]) =>
    typeof text === 'string' ? id : idsIn(text as object).map((inner) => `${id}:${inner}`),
  );
}

test.each(LANGUAGES.flatMap((language) => Object.keys(NAMED).map((kind) => [language, kind] as const)))(
  '%s/rulebook.json names all %s, and none that does not exist',
  (language, kind) => {
    const texts = allTexts(language)['rulebook'] as Record<string, object>;
    expect(idsIn(texts[kind] ?? {}).sort()).toEqual([...(NAMED[kind] ?? [])].sort());
  },
);
