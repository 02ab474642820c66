import file from '../rules/programs.json';
import type { Program } from './domain/program.ts';
import { programKey } from './domain/program.ts';

/** Programs that firms use and what their providers say. Loaded by the pages that show them; no rule reads them. */
export const programs = file.programs as readonly Program[];

/** The program with this id or of this name, however it is written. */
export function findProgram(name: string): Program | undefined {
  const wanted = programKey(name);
  return programs.find((each) => each.id === wanted || programKey(each.name) === wanted);
}

/** Shorter names are found in too many others. */
const SHORTEST = 3;

/**
 * The programs that a name may mean which is not the whole name of one, such as "Copilot", if we know what a provider of
 * them says; otherwise none.
 */
export function programsLike(name: string): readonly Program[] {
  const wanted = programKey(name);
  if (wanted.length < SHORTEST || findProgram(name)) return [];
  const alike = programs.filter((each) => ` ${programKey(each.name)} `.includes(` ${wanted} `));
  return alike.some(({ facts = [] }) => facts.length > 0) ? alike : [];
}
