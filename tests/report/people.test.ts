import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { withPeople } from '../../src/report/people.ts';
import { renderMarkdown } from '../../src/report/renderMarkdown.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { reportOf, textIn } from '../support/report.ts';
import { profiles } from '../support/profiles.ts';

const said = (address: string, who: readonly string[], useCase = 'something-else', language = 'de') =>
  withPeople({ 'data-subjects': who }, useCase, textIn(language)).t(`dsgvo:${address}`);
const title = (...who: string[]) => said('art-13-information.title', who);

test('a task names the people whose data it is about', () => {
  expect(title('applicants')).toBe('Bewerber über die KI informieren');
  expect(title('customers', 'patients')).toBe('Kunden und Patienten über die KI informieren');
  expect(said('art-13-information.title', ['applicants'], 'something-else', 'en')).toBe(
    'Inform applicants about the AI',
  );
});

test('a typical use has names of its own', () => {
  const tours = said('art-13-information.title', ['staff', 'accounts'], 'route-planning');
  expect(tours).toBe('Fahrer über die KI informieren');
  const workers = withPeople({}, 'route-planning', textIn('de')).t('ai-act:art-26-7-workers.title');
  expect(workers).toBe('Fahrer vor dem Start informieren');
  expect(textIn('de').t('ai-act:art-26-7-workers.title')).toMatch(/^Beschäftigte /);
});

test('accounts of the staff are named only where nobody else is', () => {
  expect(title('customers', 'accounts')).toBe('Kunden über die KI informieren');
  expect(title('accounts')).toBe('Beschäftigte über die KI informieren');
});

test('three groups, groups without a name and unsure answers are said in general', () => {
  const general = 'Betroffene über die KI informieren';
  expect(title('customers', 'staff', 'applicants')).toBe(general);
  expect(title('customers', 'others')).toBe(general);
  expect(title('customers?')).toBe(general);
  expect(title('none')).toBe(general);
  expect(title()).toBe(general);
  expect(textIn('de').t('dsgvo:art-13-information.title')).toBe(general);
});

test('examples follow the people', () => {
  expect(said('art-6-legal-basis.action', ['applicants'])).toContain(
    '„um über die Bewerbung zu entscheiden“',
  );
  expect(said('art-13-information.action', ['patients'])).toContain('Schild in der Praxis');
  expect(said('art-13-information.action', ['staff'], 'route-planning')).toContain('ein Blatt in die Hand');
  expect(said('art-13-information.action', [])).toContain('Datenschutzerklärung');
});

test.each(LANGUAGES)('%s: no report shows a name that nobody filled in', (language) => {
  for (const { answers } of profiles)
    expect(renderMarkdown(reportOf(answers, { language }))).not.toMatch(/\{\{|undefined|unfilled|peopleOf/);
});

test.each(LANGUAGES)('%s: every group of people has all its words, in each use that names it', (language) => {
  const { tree } = textIn(language);
  const { joined, ...people } = tree('report:people') as Record<string, object>;
  expect(joined).toBeTypeOf('string');
  const uses = tree('report:peopleOf') as Record<string, Record<string, object>>;
  expect(Object.keys(uses).filter((each) => !(each in ruleSet.useCases))).toEqual([]);
  const question = ruleSet.questions['data-subjects'];
  const options: readonly string[] = question && 'options' in question ? question.options : [];
  for (const groups of [people, ...Object.values(uses)]) {
    expect(Object.keys(groups).filter((each) => !options.includes(each))).toEqual([]);
    for (const words of Object.values(groups))
      expect(Object.keys(words).sort()).toEqual(['acc', 'dat', 'ground', 'notice'].sort());
  }
});
