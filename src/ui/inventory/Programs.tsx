import type { Program } from '../../domain/program.ts';
import { programs } from '../../programs.ts';
import { setTapped, tapped } from './inventory.ts';
import { useText } from '../parts/texts.ts';
import { Chip } from './Chip.tsx';
import { ProgramFacts } from './ProgramFacts.tsx';
import { UseChips } from './UseChips.tsx';

/** As many programs stand there at once; the rest is behind a fold. */
const SHOWN = 16;

/** Programs to tap: those that most firms know, the others behind a fold. */
export function Programs() {
  const { t } = useText();
  const rest = programs.slice(SHOWN);
  return (
    <section aria-labelledby="programs">
      <h2 id="programs">{t('inventory:programs.title')}</h2>
      <p>{t('inventory:programs.hint')}</p>
      <ProgramChips list={programs.slice(0, SHOWN)} />
      <details class="fold">
        <summary>{t('inventory:programs.more', { count: rest.length })}</summary>
        <ProgramChips list={rest} />
      </details>
      <TappedPrograms />
    </section>
  );
}

/** Programs, each to tap. */
export function ProgramChips({ list }: { list: readonly Program[] }) {
  return (
    <div class="chips" role="group" aria-labelledby="programs">
      {list.map((program) => (
        <Chip
          key={program.id}
          label={program.name}
          isOn={tapped.value.includes(program.id)}
          set={(on) => setTapped(program, on)}
        />
      ))}
    </div>
  );
}

/** Where the uses of a program that was tapped stand. */
export function usesId({ id }: Program): string {
  return `uses-of-${id}`;
}

/** What each of the programs that were tapped is used for. */
export function TappedPrograms() {
  const { t } = useText();
  const chosen = programs.filter(({ id }) => tapped.value.includes(id));
  return (
    <>
      {chosen.map((program) => (
        <fieldset key={program.id} id={usesId(program)} class="program-uses" tabIndex={-1}>
          <legend>{t('inventory:programs.whatFor', { program: program.name })}</legend>
          <UseChips useCases={program.uses} program={program.name} />
          <ProgramFacts program={program} />
        </fieldset>
      ))}
    </>
  );
}
