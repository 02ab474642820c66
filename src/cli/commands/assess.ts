import { assess } from '../../domain/assess.ts';
import { ruleSet } from '../../ruleset.ts';
import { readUse } from '../input.ts';
import type { Command } from '../options.ts';
import { printJson } from '../output.ts';

/** Prints the assessment as JSON. */
export const assessCommand: Command = ({ file, asOf, text }) => {
  printJson(assess(ruleSet, readUse(file, text).answers, asOf));
};
