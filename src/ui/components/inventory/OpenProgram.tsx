import { findProgram } from '../../../programs.ts';
import { findUse } from '../../register.ts';
import { openId } from '../../session.ts';
import { ProgramFacts } from './ProgramFacts.tsx';

/** What the provider of the program of the open use says, if we know any of it. */
export function OpenProgram() {
  const program = findProgram(findUse(openId.value)?.details?.program ?? '');
  return program ? <ProgramFacts program={program} /> : null;
}
