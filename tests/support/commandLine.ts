import type { SpawnSyncReturns } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { beforeAll } from 'vitest';

/** The command line as somebody types it. `input`: what it reads where it is told `-`. */
export function cli(args: readonly string[], input = ''): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['scripts/cli.js', ...args], { input, encoding: 'utf8' });
}

/** The first call may have to build the command line: once for the tests of a file, ahead of them. */
export function builtBefore(): void {
  beforeAll(() => void cli(['next', '-'], '{"answers":{}}'), 60_000);
}
