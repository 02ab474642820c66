import { describe, expect, test } from 'vitest';
import { renderIcs } from '../../src/report/renderIcs.ts';
import { eventsOf } from '../support/ics.ts';
import { profileAnswers } from '../support/profiles.ts';
import { contextOf } from '../support/report.ts';

const answers = profileAnswers('hiring-in-40-person-firm');
const context = contextOf(answers, { name: 'Bewerbungen; Wien, Graz' });
const file = renderIcs(context, 'use-1');

const events = eventsOf(file);

describe('what it says', () => {
  test('the days to come and one to review, whole days, each once', () => {
    expect(events.map(({ day }) => day)).toContain('2027-12-02');
    expect(events.every(({ isDay }) => isDay)).toBe(true);
    expect(events.at(-1)).toMatchObject({
      day: '2027-11-29',
      summary: '„Bewerbungen; Wien, Graz“ noch einmal prüfen',
    });
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  test('nothing that is past, on whatever day', () => {
    const later = eventsOf(renderIcs(contextOf(answers, { asOf: '2027-12-02' }), 'use-1'));
    expect(later.filter(({ day }) => day <= '2027-12-02')).toEqual([]);
    expect(events.filter(({ day }) => day <= '2026-11-29')).toEqual([]);
  });

  test('what is disputed is called so, and only that', () => {
    const disputed = events.filter(({ description }) => description.includes('Umstritten'));
    expect(disputed.length).toBeGreaterThan(0);
    expect(disputed.map(({ summary }) => summary.startsWith('Umstrittener Termin'))).not.toContain(false);
    const sure = events.filter(({ uid }) => uid.includes('-sure@'));
    expect(sure.map(({ description }) => description).join()).not.toContain('Umstritten');
    expect(sure[0]?.description).toMatch(/^Ab diesem Tag gilt:\n- .+ \(.*KI-VO\)\n/);
  });

  test('reminders in the morning, 30 and 7 days before', () => {
    const [event] = events.filter(({ uid, day }) => day === '2027-12-02' && uid.includes('-sure@'));
    expect(event?.alarms).toEqual(['2027-11-02T09:00:00', '2027-11-25T09:00:00']);
    expect(events.map(({ alarms }) => alarms.length)).toEqual(events.map(() => 2));
  });

  test('the same use keeps its ids, another one has others', () => {
    expect(renderIcs(context, 'use-1')).toBe(file);
    const renamed = eventsOf(renderIcs({ ...context, name: 'x' }, 'use-1'));
    expect(renamed.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
    const other = eventsOf(renderIcs(context, 'use-2')).map(({ uid }) => uid);
    expect(other.filter((uid) => events.some((each) => each.uid === uid))).toEqual([]);
  });

  test('a day that the law moves keeps its id, and a later file is newer', () => {
    const moved = structuredClone(context.ruleSet);
    const names = (each: string) => each.replace('2027-12-02', '2028-06-02');
    const rules = Object.fromEntries(
      Object.entries(moved.rules).map(([id, rule]) => [
        id,
        { ...rule, appliesFrom: names(rule.appliesFrom) },
      ]),
    );
    const { findings } = context.assessment;
    const assessment = {
      ...context.assessment,
      asOf: '2026-12-05',
      findings: findings.map((each) => ({ ...each, appliesFrom: names(each.appliesFrom) })),
    };
    const later = renderIcs({ ...context, ruleSet: { ...moved, rules }, assessment }, 'use-1');
    const idOn = (all: ReturnType<typeof eventsOf>, on: string) =>
      all.find(({ day, uid }) => day === on && uid.includes('-sure@'))?.uid;
    expect(idOn(eventsOf(later), '2028-06-02')).toBe(idOn(events, '2027-12-02'));
    const sequence = (content: string) => Number(/SEQUENCE:(\d+)/.exec(content)?.[1]);
    expect(sequence(later)).toBe(sequence(file) + 6);
  });

  test('imported after an earlier one, a later file takes back what no longer holds', () => {
    const title = context.text.t('ai-act:annex-iii-4-a.title');
    const { assessment } = context;
    const findings = assessment.findings.filter(({ rule }) => rule !== 'ai-act:annex-iii-4-a');
    const later = { ...assessment, asOf: '2026-12-05', findings };
    const second = eventsOf(renderIcs({ ...context, assessment: later }, 'use-1'));
    const inCalendar = new Map([...events, ...second].map((each) => [each.uid, each]));
    const about = (all: Iterable<(typeof events)[number]>) =>
      [...all].filter(({ description }) => description.includes(`- ${title} (`));
    expect(about(events)).not.toEqual([]);
    expect(about(inCalendar.values())).toEqual([]);
    expect(inCalendar.size).toBe(events.length);
  });

  test('a duty of the vendor is called so, one’s own is not', () => {
    const lines = events.flatMap(({ description }) => description.split('\n'));
    const ends = (title: string) =>
      lines.filter((each) => each.startsWith(`- ${title} (`)).map((each) => each.split('), ')[1]);
    expect(ends('Das CE-Zeichen anbringen')).toEqual(['Aufgabe Ihres Anbieters']);
    expect(lines.filter((each) => each.startsWith('- ') && !each.includes('Anbieters'))).not.toEqual([]);
  });

  test('the review opens the answers again, where there is an address that does', () => {
    const link = 'https://example.at/ergebnis/#d=1.abc';
    const review = eventsOf(renderIcs({ ...context, link }, 'use-1')).at(-1);
    expect(review?.description).toContain(`wer ihn hat, kann sie lesen: ${link}`);
  });

  test('a check on 29 February is reviewed on 1 March', () => {
    const leap = eventsOf(renderIcs(contextOf(answers, { asOf: '2028-02-29' }), 'use-1'));
    expect(leap.at(-1)?.day).toBe('2029-03-01');
  });
});
