import type { ReportContext } from '../report/context.ts';
import { fileNameOf, fileNamePart } from '../report/fileNamePart.ts';
import { basisOf } from './basis.ts';
import type { DocumentContext } from './context.ts';
import { isOffered } from './isOffered.ts';
import type { Kind } from './kind.ts';
import { balancing } from './kinds/balancing.ts';
import { clientRecord } from './kinds/clientRecord.ts';
import { consent } from './kinds/consent.ts';
import { decision } from './kinds/decision.ts';
import { dpia } from './kinds/dpia.ts';
import { notices } from './kinds/notices.ts';
import { policy } from './kinds/policy.ts';
import { privacyNotice } from './kinds/privacyNotice.ts';
import { processor } from './kinds/processor.ts';
import { record } from './kinds/record.ts';
import { secrecy } from './kinds/secrecy.ts';
import { staff } from './kinds/staff.ts';
import { training } from './kinds/training.ts';
import { vendor } from './kinds/vendor.ts';
import type { CaseDocument, KindId } from './model.ts';
import { KINDS } from './model.ts';
import { warning } from './warning.ts';

const BY_ID: Readonly<Record<KindId, Kind>> = {
  decision,
  policy,
  privacyNotice,
  notices,
  vendor,
  record,
  clientRecord,
  dpia,
  training,
  staff,
  processor,
  secrecy,
  balancing,
  consent,
};

/** The documents that fit a case, in the order in which they are offered. */
export function kindsFor(context: ReportContext): KindId[] {
  return KINDS.filter((id) => isOffered(BY_ID[id], context));
}

/** One document for a case, in the language of its texts. */
export function buildDocument(id: KindId, context: DocumentContext): CaseDocument {
  const { assessment, text, use } = context;
  const kind = BY_ID[id];
  return {
    id,
    title: text.t(kind.subject ?? `folder:kinds.${id}.title`),
    fileName: fileNameOf(text.t(`folder:kinds.${id}.file`), fileNamePart(use), assessment.asOf),
    language: text.language,
    product: text.t('report:product'),
    use,
    // The policy says so itself, to those who work there.
    blocks: [...(id === 'policy' ? [] : warning(context)), ...kind.blocks(context)],
    basis: basisOf(kind, context),
  };
}
