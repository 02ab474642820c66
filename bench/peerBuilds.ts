import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Where the builds lie, one folder each. */
export const PEER_SITE = 'bench/dist-pages';
/** Shown name of each library, ours first, and its file in `bench/peers/`. */
export const PEERS = {
  'our PDF': 'own',
  'pdf-lib': 'pdfLib',
  pdfmake: 'pdfmake',
  'react-pdf': 'reactPdf',
} as const;

/** Builds each library with its drawing and the fonts, on its own, and an empty page to run them in. */
export async function buildPeers(): Promise<void> {
  for (const file of Object.values(PEERS)) {
    await build({
      configFile: 'bench/vite.pages.config.ts',
      build: { outDir: join(PEER_SITE, file), rolldownOptions: { input: `bench/peers/${file}.ts` } },
    });
  }
  writeFileSync(join(PEER_SITE, 'index.html'), '<!doctype html><title>PDF</title>');
}

/** What a build weighs compressed, file by file, in kB of 1000 bytes. */
export function weightOf(contents: readonly Uint8Array[]): { gzip: number; brotli: number } {
  const sum = (compressed: (content: Uint8Array) => Uint8Array) =>
    contents.reduce((bytes, content) => bytes + compressed(content).length, 0) / 1000;
  return {
    gzip: sum((each) => gzipSync(each, { level: 9 })),
    brotli: sum((each) => brotliCompressSync(each)),
  };
}

/** All files of one build. */
export function filesOf(file: string): Uint8Array[] {
  const folder = join(PEER_SITE, file);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
}
