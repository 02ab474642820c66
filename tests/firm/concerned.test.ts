import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/domain/types.ts';
import { concernedBy } from '../../src/firm/concerned.ts';
import { effectiveUse } from '../../src/firm/facts.ts';
import { lawNews } from '../../src/lawNews.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { profileAnswers } from '../support/profiles.ts';
import { TODAY } from '../support/ruleFiles.ts';
import { savedUse } from '../support/uses.ts';

const uses = (answers: Answers) => concernedBy(lawNews, [savedUse(answers)], { ruleSet, asOf: TODAY });
/** The entries that concern a firm with one use, in the order of their ids. */
const sure = (answers: Answers) =>
  [...uses(answers)].flatMap(([id, each]) => (each.sure.length > 0 ? [id] : [])).sort();

describe('a use', () => {
  test('that sifts applications in Germany', () => {
    const ids = sure(profileAnswers('hiring-in-40-person-firm'));
    expect(ids).toEqual(
      expect.arrayContaining(['germany-act', 'high-risk-uses', 'literacy', 'gdpr-unchanged']),
    );
    expect(ids).not.toContain('austria-no-authority');
    expect(ids).not.toContain('machinery');
    expect(ids).not.toContain('intimate-images');
    expect(ids).not.toContain('first-bans');
  });

  test('that lets customers talk to a chatbot', () => {
    const ids = sure(profileAnswers('hairdresser-chatbot'));
    expect(ids).toEqual(expect.arrayContaining(['transparency', 'guidelines-transparency', 'literacy']));
    expect(ids).not.toContain('high-risk-uses');
    expect(ids).not.toContain('marking-of-older-systems');
  });

  test('that is a machine with a safety function', () => {
    const ids = sure(profileAnswers('machine-maker-safety'));
    expect(ids).toContain('machinery');
    expect(ids).not.toContain('high-risk-uses');
    expect(ids).not.toContain('gdpr-unchanged');
  });

  test('that recognises feelings of staff', () => {
    expect(sure(profileAnswers('call-centre-emotions'))).toContain('first-bans');
  });

  test('of which not all is known leaves open what it leaves open', () => {
    const known = uses({ 'use-case': 'customer-chatbot', place: 'at' });
    expect(known.get('literacy')?.sure).toEqual([]);
    expect(known.get('literacy')?.open).toHaveLength(1);
    expect(known.get('germany-act')?.open).toEqual([]);
  });
});

describe('of several uses', () => {
  const [hiring, chatbot] = [
    savedUse(profileAnswers('hiring-in-40-person-firm'), { id: 'hiring' }),
    savedUse(profileAnswers('hairdresser-chatbot'), { id: 'chatbot' }),
  ];
  const sureOf = (id: string, ...all: (typeof hiring)[]) =>
    concernedBy(lawNews, all, { ruleSet, asOf: TODAY })
      .get(id)
      ?.sure.map((each) => each.id);

  test('each entry names those that it concerns', () => {
    expect(sureOf('high-risk-uses', hiring, chatbot)).toEqual(['hiring']);
    expect(sureOf('transparency', hiring, chatbot)).toEqual(['chatbot']);
    expect(sureOf('literacy', hiring, chatbot)).toEqual(['hiring', 'chatbot']);
  });

  test('bit by bit comes out the same', () => {
    const law = { ruleSet, asOf: TODAY };
    const first = concernedBy(lawNews, [hiring], law);
    expect(concernedBy(lawNews, [chatbot], law, first)).toEqual(concernedBy(lawNews, [hiring, chatbot], law));
  });

  test('one that has ended does not count', () => {
    expect(sureOf('high-risk-uses', { ...hiring, details: { status: 'ended' } }, chatbot)).toEqual([]);
  });

  test('what is known of the firm counts', () => {
    const moved = effectiveUse({ ...chatbot, answers: { ...chatbot.answers } }, { place: 'de' });
    expect(sureOf('germany-act', chatbot)).toEqual([]);
    expect(sureOf('germany-act', moved)).toEqual(['chatbot']);
  });

  test('an entry of which no question can tell concerns nobody by name', () => {
    expect(sureOf('austria-cyber-security', hiring, chatbot)).toEqual([]);
  });
});
