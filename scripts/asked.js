import { parseArgs } from 'node:util';

/** What was typed after the name of a script. An option that there is not ends the process with one line and status 2. */
export function asked(config) {
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}
