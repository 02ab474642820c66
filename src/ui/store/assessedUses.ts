import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Answers, IsoDate } from '../../domain/types.ts';
import type { Text } from '../../i18n/text.ts';
import { operator } from '../../operator.ts';
import { reportContextOf } from '../../register/summary.ts';
import type { AssessedUse } from '../../register/registerReport.ts';
import type { Use } from '../../register/use.ts';
import { isSame } from '../../register/use.ts';
import type { ReportContext } from '../../report/context.ts';
import { ruleSet } from '../../ruleset.ts';
import { firm } from './firm.ts';
import { lawDay } from './lawDay.ts';
import { inFirm, records } from './register.ts';

type Known = AssessedUse & { text: Text; day: IsoDate };
const known = new Map<string, Known>();

/** Uses of this device under today's rules. A use that says what it said, in the same words, is not assessed again. */
export function assessedUses(uses: readonly Use[], text: Text): AssessedUse[] {
  const day = lawDay();
  return uses.map((use) => ({ use, context: contextOf(use, text, day) }));
}

/** More uses than these are assessed after the first ones are painted. */
const AT_ONCE = 20;
/** So many of them are painted first: more than a screen shows. */
const FIRST = 4;
/** Milliseconds that assessing the others takes in one go, so that the page answers in between. */
const SLICE = 40;

/** The register for a page: of many uses the first ones at once, which were saved last, and all of them a moment later. */
export function useAssessed(text: Text): readonly AssessedUse[] {
  const [list, facts] = [records.value, firm.value];
  const [settled, setSettled] = useState<{ list: readonly Use[]; facts: Answers }>();
  const isSettled = settled?.list === list && settled.facts === facts;
  useEffect(() => {
    if (isSettled) return;
    const assess = (record: Use) => contextOf(inFirm(record), text, lawDay());
    return inSlices(list, assess, () => setSettled({ list, facts }));
  }, [list, facts, text, isSettled]);
  return useMemo(() => {
    const shown = isSettled || areFewNew(list, text) ? list : list.slice(0, FIRST);
    return assessedUses(shown.map(inFirm), text);
  }, [list, facts, text, isSettled]);
}

/** True if all that is not known yet can be assessed at once; of many it is enough to have looked at some. */
function areFewNew(list: readonly Use[], text: Text): boolean {
  let left = AT_ONCE;
  const day = lawDay();
  return list.every((record) => isKnown(inFirm(record), text, day) || left-- > 0);
}

/** Does something with each, beginning after the next paint; gives a way to call it off. */
function inSlices(list: readonly Use[], work: (use: Use) => void, end: () => void): () => void {
  let [place, timer] = [0, 0];
  const next = () => {
    for (const until = performance.now() + SLICE; performance.now() < until;) {
      const use = list[place++];
      if (!use) return end();
      work(use);
    }
    timer = window.setTimeout(next);
  };
  const frame = requestAnimationFrame(() => (timer = window.setTimeout(next)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

function contextOf(use: Use, text: Text, day: IsoDate): ReportContext {
  const before = known.get(use.id);
  if (before && isKnown(use, text, day)) return before.context;
  const context = reportContextOf(use, { ruleSet, asOf: day, text, operator });
  known.set(use.id, { use, context, text, day });
  return context;
}

function isKnown(use: Use, text: Text, day: IsoDate): boolean {
  const before = known.get(use.id);
  return before?.text === text && before.day === day && isUnchanged(before.use, use);
}

function isUnchanged(before: Use, use: Use): boolean {
  return before === use || (before.ruleSet === use.ruleSet && isSame(before, use));
}
