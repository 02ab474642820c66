import { groupBy } from '../domain/groupBy.ts';
import { programKey } from '../domain/program.ts';
import { fileNameOf, fileNamePart } from '../report/fileNamePart.ts';
import { vendorPoints } from '../report/sections/vendor.ts';
import type { Text } from '../i18n/text.ts';
import { basisOfUses } from './basis.ts';
import type { DocumentContext } from './context.ts';
import { firmPolicy } from './firmPolicy.ts';
import { isOffered } from './isOffered.ts';
import type { Kind } from './kind.ts';
import { decision } from './kinds/decision.ts';
import { policy } from './kinds/policy.ts';
import { noticeParts, privacyNotice } from './kinds/privacyNotice.ts';
import { clientEntry, clientRecord } from './kinds/clientRecord.ts';
import { record, recordEntry } from './kinds/record.ts';
import { secrecy, secrecyParts } from './kinds/secrecy.ts';
import { training, trainingPlan } from './kinds/training.ts';
import { letter, vendor } from './kinds/vendor.ts';
import type { CaseDocument, DocumentBlock } from './model.ts';
import { paragraphs, part } from './parts.ts';
import { warning } from './warning.ts';

/** One use of the firm: its case, and who answers for it. */
export type FirmCase = { context: DocumentContext; inCharge?: string };

/**
 * The folder of a firm: one policy, one training plan, one privacy notice, one record of either kind; a letter to each
 * vendor, and an agreement on secrecy; a note on each use that rests.
 */
export function firmDocuments(cases: readonly FirmCase[], text: Text): CaseDocument[] {
  const ruled = cases.filter(suits(policy));
  const own = cases.filter(suits(record));
  const forClients = cases.filter(suits(clientRecord));
  const learners = cases.filter(suits(training));
  const informing = cases.filter(suits(privacyNotice));
  return withOwnNames([
    ...documentOf(policy, firmPolicy(contextsOf(ruled), text), ruled, text),
    ...documentOf(training, trainingOf(learners, text), learners, text),
    ...documentOf(privacyNotice, noticeParts(contextsOf(informing), text), informing, text),
    ...documentOf(record, recordsOf('record', own, text), own, text),
    ...documentOf(clientRecord, recordsOf('clientRecord', forClients, text), forClients, text),
    ...perProgram(vendor, cases, (group) => letter(pointsOf(group), text), text),
    ...perProgram(secrecy, cases, (group) => secrecyParts(group, text), text),
    ...cases
      .filter(suits(decision))
      .flatMap((each) => documentOf(decision, decision.blocks(each.context), [each], text, each.context.use)),
  ]);
}

/** Two programs may look the same once only letters and numbers are left: no file takes the place of another. */
function withOwnNames(documents: readonly CaseDocument[]): CaseDocument[] {
  return documents.map((each, index) => {
    const before = documents.slice(0, index).filter(({ fileName }) => fileName === each.fileName).length;
    return before === 0 ? each : { ...each, fileName: `${each.fileName}-${before + 1}` };
  });
}

const suits =
  (kind: Kind) =>
  ({ context }: FirmCase) =>
    isOffered(kind, context);

const contextsOf = (cases: readonly FirmCase[]) => cases.map(({ context }) => context);

function documentOf(
  kind: Kind,
  blocks: readonly DocumentBlock[],
  cases: readonly FirmCase[],
  text: Text,
  program = '',
): CaseDocument[] {
  const [first] = contextsOf(cases);
  if (!first) return [];
  const { id } = kind;
  const names = cases.map(({ context }) => context.use);
  const name = fileNameOf(text.t(`folder:kinds.${id}.file`), fileNamePart(program), first.assessment.asOf);
  return [
    {
      ...{
        id,
        title: text.t(kind.subject ?? `folder:kinds.${id}.title`),
        fileName: name,
        language: text.language,
      },
      ...{ product: text.t('report:product'), use: program || text.t('documents:firm.use') },
      ...{ blocks, basis: [...notesOf(kind, cases), ...basisOfUses(names, first)] },
    },
  ];
}

/** What only the firm is told, each thing once. */
function notesOf({ notes }: Kind, cases: readonly FirmCase[]): DocumentBlock[] {
  const all = cases.flatMap(({ context }) => notes?.(context) ?? []);
  return [...new Map(all.map((block) => [JSON.stringify(block), block])).values()];
}

function trainingOf(cases: readonly FirmCase[], text: Text): DocumentBlock[] {
  const people = [...new Set(cases.flatMap(({ inCharge }) => inCharge ?? []))];
  return trainingPlan(contextsOf(cases), text, people);
}

const ENTRIES = { record: recordEntry, clientRecord: clientEntry };

function recordsOf(kind: keyof typeof ENTRIES, cases: readonly FirmCase[], text: Text): DocumentBlock[] {
  return [
    ...part(`${kind}.intro`, text),
    ...cases.flatMap(({ context }): DocumentBlock[] => [
      { type: 'heading', text: context.use },
      ...paragraphs(warning(context).flatMap((each) => ('text' in each ? each.text : []))),
      ENTRIES[kind](context),
    ]),
    ...part(`${kind}.keep`, text),
  ];
}

/** One document for each program; uses without a program have one of their own. */
function perProgram(
  kind: Kind,
  cases: readonly FirmCase[],
  blocksOf: (group: readonly DocumentContext[]) => DocumentBlock[],
  text: Text,
): CaseDocument[] {
  const groups = groupBy(cases.filter(suits(kind)), ({ context }) =>
    programKey(context.program ?? context.use),
  );
  return [...groups.values()].flatMap((group) => {
    const { program, use } = group[0]?.context ?? {};
    return documentOf(kind, blocksOf(contextsOf(group)), group, text, program ?? use);
  });
}

/** What a letter asks, every point once. */
const pointsOf = (group: readonly DocumentContext[]) => [...new Set(group.flatMap(vendorPoints))];
