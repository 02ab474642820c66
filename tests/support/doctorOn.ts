import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { doctorReport } from '../../scripts/build/doctorReport.ts';

/** What the doctor says about settings, written to a file as somebody would leave them. */
export function doctorOn(settings: unknown, language = 'de'): ReturnType<typeof doctorReport> {
  const folder = mkdtempSync(join(tmpdir(), 'ki-check-'));
  try {
    const file = join(folder, 'operator.json');
    writeFileSync(file, JSON.stringify(settings));
    return doctorReport('.', file, language);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
