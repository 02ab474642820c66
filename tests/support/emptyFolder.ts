import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** A folder for each test, thrown away afterwards. `write` puts files into it, by their paths. */
export function emptyFolder() {
  const folder = { root: '', write };
  beforeEach(() => {
    folder.root = mkdtempSync(join(tmpdir(), 'ki-check-'));
  });
  afterEach(() => rmSync(folder.root, { recursive: true }));
  function write(files: Readonly<Record<string, string>>): void {
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder.root, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  }
  return folder;
}
