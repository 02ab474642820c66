import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allTexts } from '../../src/i18n/allTexts.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { createText } from '../../src/i18n/text.ts';

test.each(LANGUAGES)('every restriction of the schema has its sentence in %s', (language) => {
  const { has } = createText(language, allTexts(language));
  const schema = JSON.parse(readFileSync('operator.schema.json', 'utf8')) as Schema;
  const needed = new Set(restrictions(schema));
  expect(needed.size).toBeGreaterThan(15);
  expect([...needed].filter((text) => !has(`doctor:wrong.${text}`))).toEqual([]);
});

type Schema = {
  definitions?: Record<string, Schema>;
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: Schema | false;
  type?: string | readonly string[];
};
const WITHOUT_SENTENCE = new Set([
  ...['$schema', 'title', 'description', 'properties', 'items', 'definitions', '$ref'],
]);

/** The texts that mistakes against a part of the schema need. */
function restrictions(schema: Schema, name = ''): string[] {
  const { definitions = {}, properties = {}, items, additionalProperties, type } = schema;
  const kinds: Readonly<Record<string, string>> = {
    pattern: `.${name}`,
    type: `.${[type].flat().join('-')}`,
  };
  const own = Object.keys(schema)
    .filter((keyword) => !WITHOUT_SENTENCE.has(keyword))
    .map((keyword) => keyword + (kinds[keyword] ?? ''));
  const inner = Object.entries(properties).flatMap(([key, each]) =>
    restrictions(each, name === '' ? key : `${name}.${key}`),
  );
  // A setting that refers to a definition has the sentence of the definition.
  const shared = Object.entries(definitions).flatMap(([key, each]) => restrictions(each, key));
  const others = [items, additionalProperties].flatMap((each) => (each ? restrictions(each, name) : []));
  return [...own, ...inner, ...shared, ...others];
}
