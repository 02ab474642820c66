import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/domain/assess.ts';
import type { Answers } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { outcomeOf } from '../../src/situations/outcome.ts';
import { situations } from '../../src/situations/situation.ts';
import { filesBelow, zipOf } from './release.ts';
import { readJson } from './ruleFiles.ts';

type Files = Readonly<Record<string, Uint8Array>>;

/** Folders that are taken over whole, with what they are for. */
const FOLDERS = {
  rules: 'Rules, questionnaire, sources, index of every provision, golden cases and JSON schemas',
  situations: 'Small firms in their own words, what the law says about each, and readings of them',
  locales: 'The words of questions, options and rules, by language',
};
const WORDS = /^\w+\/(language|questions|use-cases|ai-act|dsgvo|national)\.json$/;
const SCHEMAS = ['outcomes-1.json', 'report-3.json'];
const OWN = 'outcomes/ki-check.json';

/** The rules as open data: one ZIP under the version of the rules, described as a Frictionless Data Package. */
export function openData(root: string): Files {
  const folders = Object.keys(FOLDERS).flatMap((folder) =>
    filesBelow(join(root, folder))
      .filter(([name]) => folder !== 'locales' || WORDS.test(name))
      .map(([name, content]): [string, Uint8Array] => [`${folder}/${name}`, content]),
  );
  const schemas = SCHEMAS.map((name): [string, Uint8Array] => [
    `schema/${name}`,
    readFileSync(join(root, 'public/schema', name)),
  ]);
  const files = [...folders, ...schemas, [OWN, printed(ownOutcomes(root))] as const];
  const described = printed(descriptor(files.map(([name]) => name)));
  const name = `ki-check-rules-${ruleSet.version}`;
  const all = [
    ['README.md', readFileSync(join(root, 'docs/open-data.md'))] as const,
    ['LICENSE', readFileSync(join(root, 'LICENSE'))] as const,
    ['datapackage.json', described] as const,
    ...files,
  ];
  return { [`${name}.zip`]: zipOf(all) };
}

/** What our own engine says about each situation, from the first reading: an example of the form, and a check of it. */
export function ownOutcomes(root: string): object {
  const reading = readJson(join(root, 'situations/answers-a.json')) as Record<string, Answers>;
  const outcomes = situations.flatMap((situation) => {
    const answers = reading[situation.id];
    const day = situation.asOf ?? ruleSet.checkedOn;
    return answers ? [[situation.id, outcomeOf(assess(ruleSet, answers, day), situation)]] : [];
  });
  const tool = `KI-Check, rules ${ruleSet.version}`;
  return { kind: 'ki-check-outcomes', format: 1, tool, outcomes: Object.fromEntries(outcomes) };
}

/** See https://datapackage.org/standard/data-package/. */
function descriptor(names: readonly string[]): object {
  const resource = (name: string, description: string) => ({
    name,
    description,
    path: names.filter((each) => each.startsWith(`${name}/`) && each.endsWith('.json')),
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
  });
  return {
    name: 'ki-check-rules',
    title: 'KI-Check: the EU AI Act and the GDPR for small firms, as rules with expectations',
    version: ruleSet.version,
    created: `${ruleSet.checkedOn}T00:00:00Z`,
    licenses: [{ name: 'MIT', path: 'LICENSE' }],
    resources: [
      ...Object.entries(FOLDERS).map(([name, description]) => resource(name, description)),
      resource('schema', 'The form of outcomes and of a report'),
      resource('outcomes', 'What the KI-Check itself says about the situations'),
    ],
  };
}

const printed = (value: object) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
