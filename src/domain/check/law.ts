import type { LawIndex } from '../lawIndex.ts';
import { provisionExists } from '../lawIndex.ts';
import type { Located, RuleParts } from '../ruleFiles.ts';
import { isIsoDate } from '../time.ts';
import type { Citation, Rule } from '../types.ts';
import type { Problem } from './problem.ts';

/** Do all cited provisions and sources exist, and are the dates real dates in the right order? */
export function checkLaw(parts: RuleParts, indexes: Readonly<Record<string, LawIndex>>): Problem[] {
  const cited = citations(parts).flatMap(({ file, item, citation }) =>
    checkCitation(citation, parts, indexes).map((found) => ({ file, item, ...found })),
  );
  return [...cited, ...parts.rules.flatMap(checkDates)];
}

function citations(parts: RuleParts): { file: string; item: string; citation: Citation }[] {
  const rules = parts.rules.flatMap(({ file, item }) =>
    citationsOf(item).map((citation) => ({ file, item: item.id, citation })),
  );
  const others = [...parts.definitions, ...parts.questions, ...parts.penalties].flatMap(({ file, item }) =>
    item.citation ? [{ file, item: item.id, citation: item.citation }] : [],
  );
  const news = parts.news.flatMap(({ file, item: { id, provisions } }) =>
    provisions.map((citation) => ({ file, item: id, citation })),
  );
  return [...rules, ...others, ...news];
}

function citationsOf(rule: Rule): Citation[] {
  const own = [rule, ...rule.exceptions, ...rule.transitions].map(({ citation }) => citation);
  return rule.kind === 'obligation' && rule.blocking ? [...own, rule.blocking] : own;
}

function checkCitation(
  { source, provision }: Citation,
  parts: RuleParts,
  indexes: Readonly<Record<string, LawIndex>>,
): Pick<Problem, 'code' | 'detail'>[] {
  const found = parts.sources.find(({ item }) => item.id === source)?.item;
  if (!found) return [{ code: 'no-such-source', detail: source }];
  const index = found.index === undefined ? undefined : indexes[found.index];
  if (found.index !== undefined && !index) return [{ code: 'no-such-source', detail: found.index }];
  return !index || provisionExists(index, provision)
    ? []
    : [{ code: 'no-such-provision', detail: provision }];
}

function checkDates({ file, item }: Located<Rule>): Problem[] {
  const dates = [item.appliesFrom, item.appliesUntil, item.disputedFrom].filter((date) => date !== undefined);
  const all = [...dates, ...item.transitions.map((each) => each.appliesFrom)];
  const bad: Problem[] = all
    .filter((date) => !isIsoDate(date))
    .map((date) => ({ code: 'bad-date', file, item: item.id, detail: date }));
  const until = item.appliesUntil;
  if (until === undefined || until >= item.appliesFrom) return bad;
  return [...bad, { code: 'ends-before-start', file, item: item.id, detail: until }];
}
