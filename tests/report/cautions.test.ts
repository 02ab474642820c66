import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import type { Risk } from '../../src/domain/risk.ts';
import { buildReport } from '../../src/report/buildReport.ts';
import { nextDateOf, rangeText } from '../../src/report/chips.ts';
import type { ReportContext } from '../../src/report/context.ts';
import { renderMarkdown } from '../../src/report/renderMarkdown.ts';
import { contextOf, textIn } from '../support/report.ts';

const RULE = 'ai-act:caveat-own-training';
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** A minimal use beside whose class something stands. */
function withCaution(finding: Partial<Finding>, risk: Partial<Risk>): ReportContext {
  const context = contextOf({});
  const settled = { atLeast: 'minimal', atMost: 'minimal' } as const;
  const made: Finding = {
    rule: RULE,
    kind: 'caveat',
    citation: { source: 'ai-act', provision: 'Art. 5 Abs. 1 lit. f' },
    applies: true,
    outcome: 'untested',
    appliesFrom: '2027-12-02',
    status: 'upcoming',
    because: ['areas'],
    missing: [],
    riskClass: 'high',
    ...finding,
  };
  const assessment = {
    ...context.assessment,
    findings: [made],
    risk: { ...context.assessment.risk, ...settled, today: settled, ...risk },
  };
  return { ...context, assessment };
}
const words = (context: ReportContext) => plain(renderMarkdown(buildReport(context)));
const title = textIn('de').t(`${RULE}.title`);

describe('a class with a caveat', () => {
  const otherwise = { riskClass: 'high', caveats: [RULE] } as const;
  const context = withCaution({ reason: 'fact' }, { otherwise });

  test('is never said without what it would be otherwise', () => {
    expect(words(context)).toContain('**Ergebnis: Minimales Risiko, sonst Hohes Risiko**');
    expect(rangeText(context.assessment.risk, context.text)).toBe('Minimales Risiko, sonst Hohes Risiko');
  });

  test('has the sentence right below the verdict', () =>
    expect(buildReport(context).sections[0]?.blocks[1]).toMatchObject({ type: 'caution', title }));

  test.each(['draft', 'disputed'] as const)('for the reason %s is called disputed', (reason) =>
    expect(words(withCaution({ reason }, { otherwise }))).toMatch(/\*\*Strittig.*: /),
  );

  test('has its day among the dates, as one that may not matter', () => {
    expect(nextDateOf(context.assessment)).toBe('2027-12-02');
    expect(words(context)).toContain(`Nur wenn es Sie betrifft: ${title}`);
  });

  test('a caveat that says nothing stricter has no day', () =>
    expect(nextDateOf(withCaution({ reason: 'fact' }, {}).assessment)).toBeUndefined());
});

describe('answers that contradict each other', () => {
  const context = withCaution(
    { kind: 'contradiction', leadsTo: 'areas' },
    { atMost: 'high', contradictions: [RULE] },
  );

  test('are the headline, and no class is settled', () => {
    expect(words(context)).toContain('# Noch offen: Ihre Antworten passen nicht zusammen');
    expect(words(context)).toContain('Mindestens „Minimales Risiko“, höchstens „Hohes Risiko“');
  });

  test('lead back to the question with which to begin', () => {
    const asked = textIn('de').t('questions:questions.areas.question');
    expect(words(context)).toContain(`Zurück zur Frage: ${asked}`);
    expect(buildReport(context).sections[0]?.blocks[1]).toMatchObject({ back: { question: 'areas' } });
  });

  test('have no day', () => expect(nextDateOf(context.assessment)).toBeUndefined());
});

describe('a class that is only likely', () => {
  const likely = { atLeast: 'minimal', atMost: 'minimal' } as const;
  const context = withCaution({ applies: false }, { atMost: 'prohibited', likely });

  test('is called likely, with how far it may reach', () => {
    expect(words(context)).toContain('Wahrscheinlich minimales Risiko, sicher ist es noch nicht');
    expect(words(context)).toContain('von „Minimales Risiko“ bis „Verboten“');
  });

  test('counts for nothing where even that is open', () => {
    const open = withCaution({ applies: false }, { atMost: 'high', likely: { ...likely, atMost: 'high' } });
    expect(words(open)).toContain('Die Klasse hängt noch von offenen Fragen ab');
  });
});
