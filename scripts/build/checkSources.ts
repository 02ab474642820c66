import { join, relative, resolve } from 'node:path';
import { Ajv } from 'ajv';
import type { ErrorObject } from 'ajv';
import { checkRuleSet } from '../../src/domain/check/checkRuleSet.ts';
import { createText } from '../../src/i18n/text.ts';
import { settingsFile } from './editions.ts';
import { readJson, readLawIndexes, readRules } from './ruleFiles.ts';

/**
 * Checks rule files and operator settings before a build. Gives sentences that a lawyer understands, one for
 * each mistake, each with file and id; none means that all is well.
 */
export function checkSources(root: string): string[] {
  const { t } = createText('de', {
    'rule-check': readJson(join(root, 'locales/de/rule-check.json')) as object,
  });
  const where = (file: string, sentence: string) => t('rule-check:where', { file, sentence });
  const shapes = shapeProblems(root).map(({ file, item, detail }) =>
    where(file, t('rule-check:shape', { item, detail })),
  );
  if (shapes.length > 0) return shapes;
  const files = readRules(join(root, 'rules'));
  return checkRuleSet(files, readLawIndexes(join(root, 'rules'))).map((problem) =>
    where(`rules/${problem.file}`, t(`rule-check:${problem.code}`, { ...problem })),
  );
}

type ShapeProblem = { file: string; item: string; detail: string };

function shapeProblems(root: string): ShapeProblem[] {
  const ajv = new Ajv({ strict: false });
  const isRule = ajv.compile(readJson(join(root, 'rules/ruleset.schema.json')) as object);
  const isOperator = ajv.compile(readJson(join(root, 'operator.schema.json')) as object);
  const rules = Object.entries(readRules(join(root, 'rules'))).flatMap(([file, content]) =>
    isRule(content) ? [] : [shapeProblem(`rules/${file}`, content, isRule.errors ?? [])],
  );
  const file = settingsFile(root);
  const settings = readJson(file);
  return isOperator(settings)
    ? rules
    : [...rules, shapeProblem(relative(resolve(root), file), settings, isOperator.errors ?? [])];
}

/** The deepest complaint says most: that is where the writer has to look. */
function shapeProblem(file: string, content: unknown, errors: readonly ErrorObject[]): ShapeProblem {
  const [deepest] = [...errors].sort((a, b) => depth(b) - depth(a));
  const path = deepest?.instancePath ?? '';
  const extra = Object.values(deepest?.params ?? {}).join(', ');
  return {
    file,
    item: idAt(content, path) ?? file,
    detail: `${path || '/'} ${deepest?.message ?? ''} (${extra})`,
  };
}

function depth(error: ErrorObject): number {
  return error.instancePath.split('/').length;
}

/** The id of the innermost rule, question … that a path leads through. */
function idAt(content: unknown, path: string): string | undefined {
  let found: string | undefined;
  let value = content;
  for (const step of path.split('/').slice(1)) {
    value = (value as Record<string, unknown> | undefined)?.[step];
    const id = (value as { id?: unknown } | undefined)?.id;
    if (typeof id === 'string') found = id;
  }
  return found;
}
