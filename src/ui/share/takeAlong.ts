import { takenOnWay } from '../../firm/facts.ts';
import type { Language, Text } from '../../i18n/text.ts';
import type { Content, Use } from '../../register/use.ts';
import { savedVerdictOf, versionOf } from '../../register/use.ts';
import { printUsesFile } from '../../register/usesFile.ts';
import { ruleSet } from '../../ruleset.ts';
import { fragmentOf } from '../store/arrivals.ts';
import { findUse, now } from '../store/register.ts';
import { hrefOf } from '../parts/routes.ts';
import { saveFile } from '../parts/saveFile.ts';
import { assessment, context, journey, openId } from '../store/session.ts';
import { today } from '../../today.ts';

/** The whole address that opens this use on another device. */
export function shareLink(content: Content, language: Language): string {
  return location.origin + hrefOf('result', language, fragmentOf(content));
}

/** Hands the open use to the browser as a file. */
export function saveOpenFile(text: Text): void {
  saveUses([openRecord()], text);
}

/** Hands uses to the browser as a file that can be opened on the overview of another device. */
export function saveUses(uses: readonly Use[], text: Text): void {
  const content = printUsesFile(uses, today());
  const name = `${text.t('register:files.name', { date: today() })}.json`;
  saveFile(new Blob([content], { type: 'application/json' }), name);
}

/** The open use as it is shown, whether the device has taken it or not. */
function openRecord(): Use {
  const { name, answers, done } = context.peek();
  const taken = takenOnWay(journey.peek());
  const saved = findUse(openId.peek());
  return {
    ...{ id: openId.peek(), name, answers: { ...answers, ...taken }, done, taken },
    ...{
      ruleSet: versionOf(ruleSet),
      createdAt: saved?.createdAt ?? now(),
      savedAt: saved?.savedAt ?? now(),
    },
    verdict: savedVerdictOf(assessment.peek()),
    ...(saved?.details && { details: saved.details }),
  };
}
