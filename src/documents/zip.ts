import { unzipSync, zipSync } from 'fflate';
import type { IsoDate } from '../domain/types.ts';

/** Contents by file name. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** Files as a ZIP archive, all dated to the start of this day. The same files and day always give the same bytes. */
export function zip(files: Files, date: IsoDate): Uint8Array<ArrayBuffer> {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // Archives store the time of the wall clock, so this is the same in every time zone.
  return zipSync({ ...files }, { mtime: new Date(year, month - 1, day), level: 6 });
}

/** Every file of a ZIP archive. Throws if it is none. */
export function unzip(archive: Uint8Array): Files {
  return unzipSync(archive);
}
