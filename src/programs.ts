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
