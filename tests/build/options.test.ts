import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each(['build', 'doctor', 'flyer', 'receiver', 'release'])(
  '%s: an option that there is not is named in one line, with status 2',
  (script) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [`scripts/${script}.js`, '--nope'], {
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]*--nope[^\n]*\n$/);
  },
);
