import { groupBy } from '../domain/groupBy.ts';
import { programKey } from '../domain/program.ts';
import { verdictOf } from '../domain/verdict.ts';
import { fileNameOf, fileNamePart } from '../report/fileNamePart.ts';
import { vendorPoints } from '../report/sections/vendor.ts';
import type { Text } from '../i18n/text.ts';
import { basisOfUses } from './basis.ts';
import type { DocumentContext } from './context.ts';
import { fits } from './fits.ts';
import type { Kind } from './kind.ts';
import { policy, policyParts } from './kinds/policy.ts';
import { clientEntry, clientRecord } from './kinds/clientRecord.ts';
import { record, recordEntry } from './kinds/record.ts';
import { training, trainingPlan } from './kinds/training.ts';
import { letter, vendor } from './kinds/vendor.ts';
import type { CaseDocument, DocumentBlock, KindId } from './model.ts';
import { part } from './parts.ts';

/** One use of the firm: its case, and who answers for it. */
export type FirmCase = { context: DocumentContext; inCharge?: string };

/** The folder of a firm: one policy, one training plan, one record of either kind, a letter for each vendor. */
export function firmDocuments(cases: readonly FirmCase[], text: Text): CaseDocument[] {
  const allowed = cases.filter(isAllowed).filter(suits(policy));
  const own = cases.filter(suits(record));
  const forClients = cases.filter(suits(clientRecord));
  const learners = cases.filter(suits(training));
  return withOwnNames([
    ...documentOf('policy', policyOf(allowed, text), allowed, text),
    ...documentOf('training', trainingOf(learners, text), learners, text),
    ...documentOf('record', recordsOf('record', own, text), own, text),
    ...documentOf('clientRecord', recordsOf('clientRecord', forClients, text), forClients, text),
    ...lettersOf(cases, text),
  ]);
}

/** Two programs may look the same once only letters and numbers are left: no file takes the place of another. */
function withOwnNames(documents: readonly CaseDocument[]): CaseDocument[] {
  return documents.map((each, index) => {
    const before = documents.slice(0, index).filter(({ fileName }) => fileName === each.fileName).length;
    return before === 0 ? each : { ...each, fileName: `${each.fileName}-${before + 1}` };
  });
}

/** What is banned, or must not go on as it is, is no tool for the team yet. */
function isAllowed({ context }: FirmCase): boolean {
  const { kind } = verdictOf(context.assessment);
  return kind === 'yes' || kind === 'yesIf';
}

const suits =
  ({ when, hasContent }: Kind) =>
  ({ context }: FirmCase) =>
    fits(when, context) && (hasContent?.(context) ?? true);

function documentOf(
  id: KindId,
  blocks: readonly DocumentBlock[],
  cases: readonly FirmCase[],
  text: Text,
  program = '',
): CaseDocument[] {
  const [first] = cases;
  if (!first) return [];
  const { asOf } = first.context.assessment;
  const names = cases.map(({ context }) => context.use);
  const name = fileNameOf(text.t(`folder:kinds.${id}.file`), fileNamePart(program), asOf);
  return [
    {
      ...{ id, title: text.t(`folder:kinds.${id}.title`), fileName: name, language: text.language },
      ...{ product: text.t('report:product'), use: program || text.t('documents:firm.use') },
      ...{ blocks, basis: basisOfUses(names, first.context) },
    },
  ];
}

function policyOf(cases: readonly FirmCase[], text: Text): DocumentBlock[] {
  const rows = cases.map(({ context }) => [context.program ?? '', context.use, '']);
  return policyParts(
    cases.map(({ context }) => context),
    text,
    { purpose: part('firm.purpose', text), tools: rows },
  );
}

function trainingOf(cases: readonly FirmCase[], text: Text): DocumentBlock[] {
  const people = [...new Set(cases.flatMap(({ inCharge }) => inCharge ?? []))];
  return trainingPlan(
    cases.map(({ context }) => context),
    text,
    people,
  );
}

const ENTRIES = { record: recordEntry, clientRecord: clientEntry };

function recordsOf(kind: keyof typeof ENTRIES, cases: readonly FirmCase[], text: Text): DocumentBlock[] {
  return [
    ...part(`${kind}.intro`, text),
    ...cases.flatMap(({ context }): DocumentBlock[] => [
      { type: 'heading', text: context.use },
      ENTRIES[kind](context),
    ]),
    ...part(`${kind}.keep`, text),
  ];
}

/** One letter for each program, with every point once; uses without a program have a letter of their own. */
function lettersOf(cases: readonly FirmCase[], text: Text): CaseDocument[] {
  const groups = groupBy(cases.filter(suits(vendor)), ({ context }) =>
    programKey(context.program ?? context.use),
  );
  return [...groups.values()].flatMap((group) => {
    const points = [...new Set(group.flatMap(({ context }) => vendorPoints(context)))];
    const { program, use } = group[0]?.context ?? {};
    return documentOf('vendor', letter(points, text), group, text, program ?? use);
  });
}
