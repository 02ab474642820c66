import type { Assessment } from '../../domain/assess.ts';
import type { Finding } from '../../domain/finding.ts';
import type { ReportContext } from '../context.ts';
import type { ReportSection } from '../model.ts';
import { isMine } from '../../domain/owner.ts';
import { isForbidden } from '../isForbidden.ts';
import { mailto } from '../mailto.ts';

/** A ready e-mail to the vendor with exactly the open points; left out when there are none or the use is forbidden anyway. */
export function vendorSection(context: ReportContext): ReportSection | undefined {
  const { text } = context;
  const points = vendorPoints(context);
  if (points.length === 0 || isForbidden(context)) return undefined;
  const numbered = points.map((point, index) => `${index + 1}. ${point}`);
  const body = [text.t('report:vendor.greeting'), ...numbered, text.t('report:vendor.thanks')].join('\n\n');
  const subject = text.t('report:vendor.subject');
  return {
    id: 'vendor',
    heading: text.t('report:vendor.heading'),
    count: points.length,
    blocks: [
      { type: 'paragraph', text: text.t('report:vendor.intro') },
      { type: 'paragraph', text: text.t('report:vendor.greeting') },
      { type: 'list', items: points },
      { type: 'paragraph', text: text.t('report:vendor.thanks') },
      {
        type: 'links',
        style: 'plain',
        items: [{ text: text.t('report:vendor.mail'), href: mailto(subject, body) }],
      },
    ],
  };
}

/**
 * Every point that is open and that only the vendor can answer, as a question to it (`ask`). One that says something
 * of the sender (`claim`: "Wir unterliegen …") stands only where the duty is certain.
 */
export function vendorPoints({ assessment, text }: ReportContext): string[] {
  const open = assessment.findings.filter((each) => isOpenForVendor(each, assessment));
  return open.flatMap(({ rule, applies }) => {
    const key = applies === true && text.has(`${rule}.claim`) ? `${rule}.claim` : `${rule}.ask`;
    return text.has(key) ? [text.t(key)] : [];
  });
}

/** A duty that is not settled and that only the vendor can answer for. */
function isOpenForVendor(finding: Finding, assessment: Assessment): boolean {
  const { kind, applies, outcome, missing } = finding;
  const isOpen = kind === 'obligation' && applies !== false && outcome !== 'passed' && missing.length === 0;
  return isOpen && !isOwnProviderDuty(finding, assessment);
}

/** A maker does not write to a vendor about its own system. */
function isOwnProviderDuty(finding: Finding, assessment: Assessment): boolean {
  return finding.citation.source === 'ai-act' && isMine(finding, assessment) === true;
}
