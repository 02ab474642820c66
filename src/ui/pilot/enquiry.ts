import { signal } from '@preact/signals';
import type { Draft, Field } from '../../pilot/form.ts';
import { EMPTY_DRAFT, wrongFields } from '../../pilot/form.ts';
import type { ResultSummary, SignupRecord } from '../../pilot/record.ts';
import { recordOf } from '../../pilot/record.ts';
import { CONSENT_VERSION, PRIVACY_VERSION } from '../../pilot/versions.ts';
import { summaryText } from '../../pilot/words.ts';
import type { Text } from '../../i18n/text.ts';
import { newId } from '../parts/newId.ts';
import { hrefOf } from '../parts/routes.ts';
import { sourceOfVisit } from './visitSource.ts';

/** Anchor of the form on its page. */
export const SIGN_UP = 'anmelden';
/** What has been typed. It outlives a change of the language and a look at another page, but not the visit. */
export const draft = signal<Draft>(EMPTY_DRAFT);
/** Fields to be looked at again, because of our own check or because the receiver named them. */
export const problems = signal<Readonly<Partial<Record<Field, 'own' | 'service'>>>>({});
/** Mark of the flyer or link, until the visitor takes it out. */
export const campaign = signal(sourceOfVisit() ?? '');
/** Summary of the result on this device, if there is one. */
export const result = signal<ResultSummary | undefined>(undefined);

let last: SignupRecord | undefined;

/** Changes some of the form. What is changed is no longer wrong. */
export function change(part: Partial<Draft>): void {
  draft.value = { ...draft.peek(), ...part };
  const changed = Object.keys(part);
  problems.value = Object.fromEntries(
    Object.entries(problems.peek()).filter(([field]) => !changed.includes(field)),
  );
}

/** Marks the fields that cannot stay as they are; true if there are none. */
export function isComplete(): boolean {
  const wrong = wrongFields(draft.peek());
  problems.value = Object.fromEntries(wrong.map((field) => [field, 'own']));
  return wrong.length === 0;
}

/**
 * The record of the form as it stands, with the result and the language that are shown. It keeps its id while it says
 * the same, so that a second try is recognised.
 */
export function currentRecord(text: Text): SignupRecord {
  const record = recordOf(draft.peek(), {
    id: newId(),
    requestedAt: new Date().toISOString(),
    privacyVersion: PRIVACY_VERSION,
    lang: text.language,
    campaign: campaign.peek(),
    page: hrefOf('pilot', text.language),
    consent: { consentText: consentText(text), consentVersion: CONSENT_VERSION },
    result: result.peek(),
  });
  if (last === undefined || saidIn(last) !== saidIn(record)) last = record;
  return last;
}

/** What a record says, whenever it was made. */
function saidIn(record: SignupRecord): string {
  return JSON.stringify({ ...record, id: '', requestedAt: '', consentAt: '' });
}

/** Empties the form. */
export function forget(): void {
  draft.value = EMPTY_DRAFT;
  problems.value = {};
  last = undefined;
}

/** What the visitor agrees to, with what is sent: word for word as it is shown. */
function consentText(text: Text): string {
  const { t } = text;
  const found = result.peek();
  const summary = found ? summaryText(found, text) : '';
  return [t('pilot:result.consent'), t('pilot:result.preview'), summary].join('\n');
}
