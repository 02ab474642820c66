import type { Addressee, Definition } from '../domain/types.ts';
import type { Penalty, RuleSet } from '../domain/ruleSet.ts';
import { ADDRESSEES } from '../domain/types.ts';
import type { Text } from '../i18n/text.ts';
import { citationLink } from '../report/citation.ts';
import { chaptersOf } from './chapters.ts';
import { clauseOf } from './clause.ts';
import type { Chapter, Entry, Part } from './model.ts';
import { addresseeTitle, anchors, definitionTitle } from './names.ts';
import { ceilingText } from './penalties.ts';

/** The terms that rules use: definitions by article, addressees, ceilings of fines. */
export function termParts(ruleSet: RuleSet, text: Text): Part[] {
  const addressees = ADDRESSEES.map((each) => addresseeEntry(each, ruleSet, text));
  const penalties = Object.values(ruleSet.penalties).map((each) => penaltyEntry(each, ruleSet, text));
  return [
    termPart('definitions', definitionChapters(ruleSet, text), text),
    termPart('addressees', [termChapter('addressees', addressees, text)], text),
    termPart('penalties', [termChapter('penalties', penalties, text)], text),
  ];
}

function termPart(name: string, chapters: readonly Chapter[], { t }: Text): Part {
  return { anchor: name, heading: t(`rulebook:parts.${name}`), chapters };
}

function termChapter(name: string, entries: readonly Entry[], { t }: Text): Chapter {
  return { anchor: `${name}-all`, heading: t(`rulebook:chapters.${name}`), entries };
}

function definitionChapters(ruleSet: RuleSet, text: Text): Chapter[] {
  const definitions = Object.values(ruleSet.definitions);
  return Object.keys(ruleSet.sources).flatMap((source) =>
    chaptersOf(
      definitions.filter((each) => each.citation.source === source),
      (each) => definitionEntry(each, ruleSet, text),
      { prefix: 'definitions-', text },
    ),
  );
}

function definitionEntry({ id, citation, means }: Definition, ruleSet: RuleSet, text: Text): Entry {
  return {
    anchor: anchors.definition(id),
    id,
    title: definitionTitle(id, text),
    citation: citationLink(citation, ruleSet, text),
    facts: [],
    paragraphs: [],
    provisions: [
      { heading: text.t('rulebook:provisions.definition'), clause: clauseOf(means, ruleSet, text) },
    ],
  };
}

function addresseeEntry(id: Addressee, ruleSet: RuleSet, text: Text): Entry {
  return {
    anchor: anchors.addressee(id),
    id,
    title: addresseeTitle(id, text),
    facts: [],
    paragraphs: [],
    provisions: [
      {
        heading: text.t('rulebook:provisions.addressee'),
        clause: clauseOf(ruleSet.roles[id], ruleSet, text),
      },
    ],
  };
}

function penaltyEntry(penalty: Penalty, ruleSet: RuleSet, text: Text): Entry {
  const { id, citation, lowerFor, appliesWhen, percentOfTurnover } = penalty;
  const clauses = { applies: appliesWhen, lower: lowerFor };
  return {
    anchor: anchors.penalty(id),
    id,
    title: ceilingText(penalty, text),
    citation: citationLink(citation, ruleSet, text),
    facts: [],
    paragraphs: percentOfTurnover === undefined ? [] : [text.t('rulebook:penalty.higher')],
    provisions: Object.entries(clauses).flatMap(([heading, condition]) =>
      condition
        ? [{ heading: text.t(`rulebook:provisions.${heading}`), clause: clauseOf(condition, ruleSet, text) }]
        : [],
    ),
  };
}
