import type { Assessment } from '../../domain/assess.ts';
import { takenOnWay } from '../../firm/facts.ts';
import type { Text } from '../../i18n/text.ts';
import { operator } from '../../operator.ts';
import type { Content } from '../../register/use.ts';
import type { ReportContext } from '../../report/context.ts';
import { inTheirWords } from '../../report/context.ts';
import { ruleSet } from '../../ruleset.ts';
import { rulesChecksum } from '../../rulesChecksum.ts';
import { journey } from '../store/session.ts';
import { shareLink } from '../share/takeAlong.ts';

/** What a report on a use of this device is made from, with the address that opens it on another one. */
export function reportContext(assessment: Assessment, content: Content, text: Text): ReportContext {
  const { name, done } = content;
  const link = shareLink(content, text.language);
  const [checksum, taken] = [rulesChecksum, takenOnWay(journey.peek())];
  return inTheirWords({ assessment, ruleSet, text, operator, name, done, taken, checksum, link });
}
