import { agreementOf } from '../../situations/agreement.ts';
import { situations } from '../../situations/situation.ts';
import type { Command } from '../options.ts';
import { print, writeOut } from '../output.ts';
import { readOutcomes } from '../readOutcomes.ts';
import { renderAgreement } from '../renderAgreement.ts';

/** Compares what another tool says about the situations with what the law says (`docs/open-data.md`). */
export const checkEngineCommand: Command = ({ file, text, out }) => {
  const known = situations.map(({ id }) => id);
  const report = renderAgreement(agreementOf(situations, readOutcomes(file, known)), text);
  if (out === undefined) print(report);
  else writeOut(out, report);
};
