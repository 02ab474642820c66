import { strFromU8, strToU8 } from 'fflate';
import type { IsoDate } from '../domain/types.ts';
import { unzip, zip } from './zip.ts';

const PROPERTIES = 'docProps/core.xml';

/** The library dates a file to now and leaves its language out: both are written here, so that bytes repeat. */
export function stableDocx(
  archive: Uint8Array,
  { date, language }: { date: IsoDate; language: string },
): Uint8Array<ArrayBuffer> {
  const files = unzip(archive);
  const properties = strFromU8(files[PROPERTIES] ?? new Uint8Array())
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`)
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);
  return zip({ ...files, [PROPERTIES]: strToU8(properties) }, date);
}
