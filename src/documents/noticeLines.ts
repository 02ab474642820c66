import { startCell } from '../report/dates.ts';
import type { DocumentContext } from './context.ts';
import { vendorName } from './entries/vendor.ts';
import type { Alternatives } from './fits.ts';
import { fits, isCertain } from './fits.ts';
import { noticePlaces } from './noticePlaces.ts';
import type { Values } from './parts.ts';
import { countryOf } from './place.ts';
import { transferText } from './transfer.ts';

const ART_22: Alternatives = [{ rule: 'dsgvo:art-22-automated-decisions' }];
const OFFICER: Alternatives = [{ rule: 'dsgvo:art-37-dpo' }, { rule: 'national:de-38-dpo' }];
const JOINT: Alternatives = [{ question: 'risk-situations', includes: 'joint-control' }];
const line = ({ text }: DocumentContext, id: string, values: Values = {}) =>
  text.t(`documents:privacyNotice.lines.${id}`, values);

/** What Arts. 13 and 14 GDPR ask for and is the same for every use of the firm. */
export function commonLines(context: DocumentContext): readonly string[] {
  return [
    line(context, isAt('outside', context) ? 'controllerOutside' : 'controller'),
    ...officer(context),
    line(context, 'rights'),
    line(context, 'withdrawal'),
    line(context, `complaint.${countryOf(context)}`),
  ];
}

/** What they ask for of one use, with what the AI Act adds; `places`: where it is said, and so to whom. */
export function linesOfUse(
  context: DocumentContext,
  places: readonly string[] = noticePlaces(context),
): readonly string[] {
  const { text } = context;
  const wordOf = (id: string, part: string) => text.t(`documents:privacyNotice.places.${id}.${part}`);
  const examples = places.map((id) => wordOf(id, 'data')).join(text.t('report:titles.separator'));
  return [
    ...places.map((id) => line(context, 'purpose', { people: wordOf(id, 'people') })),
    ...(isCertain(JOINT, context) ? [line(context, 'joint')] : []),
    line(context, 'data', { examples }),
    ...special(context),
    recipientsText(context),
    transferText(context),
    line(context, 'duration'),
    line(context, 'provide'),
    line(context, `decisions.${decisions(context)}`),
    ...(fits([{ rule: 'ai-act:art-50-3-information' }], context) ? [line(context, 'evaluation')] : []),
    ...highRisk(context),
  ];
}

const isAt = (is: string, context: DocumentContext) => isCertain([{ question: 'place', is }], context);

/** Left out where the firm says that it has none and none is asked for. */
function officer(context: DocumentContext): readonly string[] {
  const appointed = context.assessment.answers['dpo-appointed'];
  if (appointed === false && !isCertain(OFFICER, context)) return [];
  return [line(context, appointed === true ? 'officer' : 'officerMaybe')];
}

function special(context: DocumentContext): readonly string[] {
  if (!isCertain([{ definition: 'dsgvo:special-categories' }], context)) return [];
  const ground = String(context.assessment.answers['sensitive-data-ground']);
  const address = `documents:privacyNotice.lines.special.${ground}`;
  return [context.text.has(address) ? context.text.t(address) : line(context, 'special.missing')];
}

/** Who receives the data, to those whose data they are: the vendor by name where the firm noted its program. */
export function recipientsText(context: DocumentContext): string {
  const vendor = vendorName(context) ?? context.text.t('documents:entries.someVendor');
  return line(context, `recipients.${recipients(context)}`, { vendor });
}

function recipients(context: DocumentContext): string {
  if (isCertain([{ question: 'data-location', is: 'own-systems' }], context)) return 'own';
  return isCertain([{ question: 'vendor-terms', includes: 'processor-contract' }], context)
    ? 'processor'
    : 'open';
}

function decisions(context: DocumentContext): string {
  if (isCertain(ART_22, context)) return 'automatic';
  if (fits(ART_22, context)) return 'open';
  return isCertain([{ question: 'decisions', is: 'human-decides' }], context) ? 'human' : 'none';
}

function highRisk(context: DocumentContext): readonly string[] {
  const { assessment, text } = context;
  const duty = assessment.findings.find(({ rule }) => rule === 'ai-act:art-26-11-persons');
  if (duty?.applies !== true) return [];
  return [line(context, 'highRisk', { start: startCell(duty.appliesFrom, assessment.asOf, text) })];
}
