import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { textIn } from '../support/report.ts';

const duties = Object.values(ruleSet.rules).filter(({ kind }) => kind === 'obligation');
const titlesIn = (language: string) => {
  const { t, versions } = textIn(language);
  return duties.flatMap(({ id }) => {
    const address = `${id}.title`;
    return [address, ...versions(address).map((each) => each.address)].map((each) => t(each));
  });
};

describe('what is to be done is said with a verb and the thing', () => {
  test.each(LANGUAGES)('%s: in at most eight words', (language) => {
    const long = titlesIn(language).filter(
      (each) => each.replace('the people concerned', 'them').split(' ').length > 8,
    );
    expect(long).toEqual([]);
  });

  test.each(LANGUAGES)('%s: without the numbers of provisions and without a colon', (language) => {
    expect(titlesIn(language).filter((each) => /[:§(]|Art\./.test(each))).toEqual([]);
  });

  test('de: the verb ends the phrase', () => {
    const nouns = titlesIn('de').filter((each) => !/(en|ern|eln)$/.test(each.split(',')[0] ?? ''));
    expect(nouns).toEqual([]);
  });
});
