import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const PROOFS = 'tests/rules';
type TestReport = { testResults: readonly { name: string; startTime: number; endTime: number }[] };

/** Seconds for everything that is proved of the rules, all together and file by file, slowest first. Throws if a proof fails. */
export function benchProofs(): Record<string, number> {
  const folder = mkdtempSync(join(tmpdir(), 'ki-check-'));
  const outputFile = join(folder, 'report.json');
  try {
    const start = performance.now();
    const reporter = ['--reporter=json', `--outputFile=${outputFile}`];
    execFileSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', PROOFS, ...reporter]);
    const all = (performance.now() - start) / 1000;
    const { testResults } = JSON.parse(readFileSync(outputFile, 'utf8')) as TestReport;
    const files = testResults.map(({ name, startTime, endTime }): [string, number] => {
      return [basename(name, '.test.ts'), (endTime - startTime) / 1000];
    });
    return Object.fromEntries([['all together', all], ...files.sort(([, a], [, b]) => b - a)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
