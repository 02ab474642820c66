// Makes the font files that are embedded in the PDF: Noto Sans, Latin with accents, two weights.
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const FROM = 'node_modules/@expo-google-fonts/noto-sans';
const TO = 'src/report/pdf/fonts';
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x1e9e, 0x1e9e],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
  [0xfffd, 0xfffd],
];
const characters = RANGES.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
).join('');

for (const [folder, name] of [
  ['400Regular', 'Regular'],
  ['700Bold', 'Bold'],
]) {
  const font = await readFile(`${FROM}/${folder}/NotoSans_${folder}.ttf`);
  // jsPDF lays out without OpenType features, so the tables for them would be dead weight.
  const subset = await subsetFont(font, characters, {
    targetFormat: 'sfnt',
    keepFeatures: [],
    noLayoutClosure: true,
    noHinting: true,
    dropTables: ['GSUB', 'GPOS', 'GDEF', 'STAT', 'gasp'],
  });
  await writeFile(`${TO}/NotoSans-${name}.ttf`, subset);
  console.log(`${TO}/NotoSans-${name}.ttf ${subset.length} bytes`);
}
await copyFile(`${FROM}/LICENSE_FONT`, `${TO}/OFL.txt`);
