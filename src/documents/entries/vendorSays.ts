import type { ProgramFact } from '../../domain/program.ts';
import { findProgram } from '../../programs.ts';
import { dateText } from '../../report/dates.ts';
import type { DocumentContext } from '../context.ts';
import type { DocumentBlock } from '../model.ts';
import { part } from '../parts.ts';

/** What the vendor of the program says about data, each with its source and date: to be checked, no answer. */
export function vendorSays(context: DocumentContext): DocumentBlock[] {
  const found = findProgram(context.program ?? '');
  if (!found?.facts) return [];
  const { id, name, facts } = found;
  return [
    ...part('basis.vendor', context.text, { program: name }),
    { type: 'list', items: facts.map((fact) => factText(id, fact, context)) },
  ];
}

function factText(
  program: string,
  { id, plan, source, date }: ProgramFact,
  { text }: DocumentContext,
): string {
  const { t } = text;
  const said = t(`programs:facts.${program}.${id}`);
  return t(plan === undefined ? 'documents:basis.fact' : 'documents:basis.factOfPlan', {
    ...{ said, source, plan: t(`programs:plans.${plan}`) },
    origin: t('programs:origin', { date: dateText(date, text) }),
  });
}
