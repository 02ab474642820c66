// Puts a brotli and a gzip form beside each text file of a folder, for hosts that serve them as they are.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXT = /\.(html|js|css|svg|json|webmanifest|txt|atom|ics|ttf)$/;
const folder = process.argv[2] ?? 'dist';
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

const names = readdirSync(folder, { recursive: true }).filter((name) => TEXT.test(name));
for (const name of names) {
  const file = join(folder, name);
  const content = readFileSync(file);
  writeFileSync(`${file}.br`, brotliCompressSync(content, quality));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
}
console.log(`${names.length} files compressed in ${folder}`);
