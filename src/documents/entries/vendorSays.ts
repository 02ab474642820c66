import type { ProgramFact } from '../../domain/program.ts';
import { findProgram, programsLike } from '../../programs.ts';
import { dateText } from '../../report/dates.ts';
import type { DocumentContext } from '../context.ts';
import type { DocumentBlock } from '../model.ts';
import { part } from '../parts.ts';

/** What the vendor of the program says about data, each with its source and date: to be checked, no answer. */
export function vendorSays(context: DocumentContext): DocumentBlock[] {
  const found = findProgram(context.program ?? '');
  if (!found?.facts) return ambiguous(context);
  const { id, name, facts } = found;
  return [
    ...part('basis.vendor', context.text, { program: name }),
    { type: 'list', items: facts.map((fact) => factText(id, fact, context)) },
  ];
}

/** Which programs a name may mean that is not the whole name of one. */
function ambiguous({ program = '', text }: DocumentContext): DocumentBlock[] {
  const names = programsLike(program).map(({ name }) => name);
  if (names.length === 0) return [];
  return [
    ...part('basis.vendor', text, { program }),
    { type: 'paragraph', text: text.t('programs:alike', { name: program, programs: names.join(', ') }) },
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
