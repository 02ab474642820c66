import type { FileProblem } from '../../register/usesFile.ts';
import { readUsesIn } from '../../register/readFile.ts';
import { LARGEST_PDF } from '../../limits.ts';
import { mergeUses } from '../../register/usesFile.ts';
import type { Text } from '../../i18n/text.ts';
import { effectiveUse, firstFacts, withDeviations } from '../../firm/facts.ts';
import { withoutTaken } from '../../firm/withoutTaken.ts';
import { ruleSet } from '../../ruleset.ts';
import { firm, keepFirm } from '../store/firm.ts';
import { keep, uses } from '../store/register.ts';
import { copyOf } from '../store/registerActions.ts';

export type Imported =
  { added: number; copies: number; known: number; broken: number } | { problem: FileProblem | 'unreadable' };

/** Adds the uses of a saved file, or of a PDF, to the register; entries that cannot be read are counted and left out. */
export async function importFile(file: File, text: Text): Promise<Imported> {
  if (file.size > LARGEST_PDF) return { problem: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { problem: 'unreadable' };
  const content = readUsesIn(new Uint8Array(bytes));
  if ('problem' in content) return content;
  if (Object.keys(firm.peek()).length === 0) keepFirm(firstFacts(ruleSet, content.uses));
  const incoming = content.uses.map((use) =>
    effectiveUse(withDeviations(ruleSet, use, firm.peek()), firm.peek()),
  );
  const { added, copies, known } = mergeUses(uses.peek(), incoming, (use) => copyOf(use, text));
  if (added.length > 0) keep(...added.map((use) => withoutTaken(use, firm.peek())));
  return { added: added.length, copies, known, broken: content.broken?.length ?? 0 };
}
