import { findProgram, programsLike } from '../../programs.ts';
import { findUse } from '../store/register.ts';
import { openId } from '../store/session.ts';
import { useText } from '../parts/texts.ts';
import { ProgramFacts } from './ProgramFacts.tsx';

/** What the provider of the program of the open use says, if we know any of it; which it may be, if the name fits several. */
export function OpenProgram() {
  const { t } = useText();
  const name = findUse(openId.value)?.details?.program ?? '';
  const program = findProgram(name);
  if (program) return <ProgramFacts program={program} />;
  const alike = programsLike(name).map((each) => each.name);
  if (alike.length === 0) return null;
  return <p class="small-print">{t('programs:alike', { name, programs: alike.join(', ') })}</p>;
}
