import type { LawNews } from './news.ts';
import type { Program } from './program.ts';
import { LONG_IN_FORCE } from './time.ts';
import type { Condition, Definition, Exception, IsoDate, Question, Rule, Transition } from './types.ts';
import type { Lever, Penalty, Renaming, RuleSet, Source, UseCase } from './ruleSet.ts';

/** The files below `rules/` as they are written, keyed by their path (`ai-act/art-05.json`). */
export type RuleFiles = Readonly<Record<string, unknown>>;
type RuleSetHead = Pick<RuleSet, 'id' | 'version' | 'checkedOn' | 'evidenceUntil' | 'catalogue' | 'roles'>;
type QuestionnaireFile = {
  sections: readonly { id: string; questions: readonly Omit<Question, 'section'>[] }[];
  levers: readonly Lever[];
};
/** A rule as written: `exceptions` and `transitions` may be left out, and a start that was not looked up. */
export type WrittenRule = Written<Rule>;
type Written<R> = R extends Rule
  ? Omit<R, 'scope' | 'checkedOn' | 'appliesFrom' | 'exceptions' | 'transitions'> &
      Partial<Pick<R, 'appliesFrom' | 'exceptions' | 'transitions'>>
  : never;
/** Rules of one article or annex. What stands at the head of the file holds for each of its rules. */
export type RuleFile = {
  checkedOn?: IsoDate;
  appliesWhen?: Condition;
  exceptions?: readonly Exception[];
  transitions?: readonly Transition[];
  rules: readonly WrittenRule[];
};
export type Located<T> = { file: string; item: T };
export type RuleParts = {
  head: RuleSetHead;
  sections: QuestionnaireFile['sections'];
  levers: readonly Lever[];
  questions: readonly Located<Question>[];
  useCases: readonly Located<UseCase>[];
  sources: readonly Located<Source>[];
  penalties: readonly Located<Penalty>[];
  renamed: readonly Located<Renaming>[];
  definitions: readonly Located<Definition>[];
  rules: readonly Located<Rule>[];
  /** Checked like the rules, but no part of them. */
  programs: readonly Located<Program>[];
  news: readonly Located<LawNews>[];
};

const HEAD = 'ruleset.json';
const QUESTIONNAIRE = 'questionnaire.json';

/** Takes the rule files apart, each item with the file it stands in. Shapes are checked by the JSON Schema. */
export function readRuleFiles(files: RuleFiles): RuleParts {
  const useCases = itemsOf<UseCase>(files, 'useCases');
  const { sections, levers } = files[QUESTIONNAIRE] as QuestionnaireFile;
  return {
    head: files[HEAD] as RuleSetHead,
    sections,
    levers,
    questions: sections.flatMap((section) =>
      section.questions.map((each) => {
        const question = { ...each, section: section.id } as Question;
        return { file: QUESTIONNAIRE, item: withCatalogue(question, files, useCases) };
      }),
    ),
    useCases,
    sources: itemsOf<Source>(files, 'sources'),
    penalties: itemsOf<Penalty>(files, 'penalties'),
    renamed: itemsOf<Renaming>(files, 'renamed'),
    definitions: itemsOf<Definition>(files, 'definitions'),
    rules: Object.entries(files).flatMap(([file, content]) => rulesOf(file, content as RuleFile)),
    programs: itemsOf<Program>(files, 'programs'),
    news: itemsOf<LawNews>(files, 'news'),
  };
}

/** Puts the rule files together to the rule set that the engine works on. */
export function composeRuleSet(files: RuleFiles): RuleSet {
  const parts = readRuleFiles(files);
  return {
    ...parts.head,
    sections: parts.sections.map(({ id }) => ({ id })),
    questions: byId(parts.questions),
    useCases: byId(parts.useCases),
    sources: byId(parts.sources),
    penalties: byId(parts.penalties),
    levers: parts.levers,
    renamed: parts.renamed.map(({ item }) => item),
    definitions: byId(parts.definitions),
    rules: byId(parts.rules),
  };
}

/** Each rule with what stands at the head of its file. */
function rulesOf(file: string, content: RuleFile): Located<Rule>[] {
  return (content.rules ?? []).map((rule) => {
    const { appliesWhen: scope, checkedOn } = content;
    const { appliesFrom = LONG_IN_FORCE } = rule;
    const when = scope ? { all: [scope, rule.when] } : rule.when;
    const exceptions = [...(rule.exceptions ?? []), ...(content.exceptions ?? [])];
    const transitions = [...(rule.transitions ?? []), ...(content.transitions ?? [])];
    return {
      file,
      item: {
        ...rule,
        ...{ appliesFrom, when, exceptions, transitions },
        ...(checkedOn !== undefined && { checkedOn }),
        ...(scope && { scope }),
      } as Rule,
    };
  });
}

function itemsOf<T>(files: RuleFiles, key: string): Located<T>[] {
  return Object.entries(files).flatMap(([file, content]) =>
    ((content as Record<string, readonly T[] | undefined>)[key] ?? []).map((item) => ({ file, item })),
  );
}

/** The catalogue question lists the typical uses; they are written once, in their own file. */
function withCatalogue(question: Question, files: RuleFiles, useCases: Located<UseCase>[]): Question {
  if (question.id !== (files[HEAD] as RuleSetHead).catalogue) return question;
  return { ...question, type: 'single-choice', options: useCases.map(({ item }) => item.id) };
}

function byId<T extends { id: string }>(located: readonly Located<T>[]): Record<string, T> {
  return Object.fromEntries(located.map(({ item }) => [item.id, item]));
}
