import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LARGEST_TABLE, readTable } from '../../src/tables/readTable.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf16 = (text: string, mark: boolean) =>
  new Uint8Array(Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le'));
const turned = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());
const cellsOf = async (bytes: Uint8Array) => {
  const file = await readTable(bytes);
  return 'sheets' in file ? file.sheets[0]?.rows.map(({ cells }) => cells) : file;
};

describe('a text', () => {
  const german = 'Name;Büro\r\nChatGPT;"Lösung; groß"\r\n';
  const expected = [
    ['Name', 'Büro'],
    ['ChatGPT', 'Lösung; groß'],
  ];

  test.each([
    ['UTF-8', utf8(german)],
    ['UTF-8 with a mark', utf8(`\uFEFF${german}`)],
    ['Windows-1252', latin1(german)],
    ['UTF-16 with a mark', utf16(german, true)],
    ['UTF-16 without a mark', utf16(german, false)],
    ['UTF-16, big end first', turned(utf16(german, true))],
    ['UTF-16, big end first, without a mark', turned(utf16(german, false))],
    ['commas', utf8('Name,Büro\nChatGPT,Lösung; groß')],
    ['tabs', utf8('Name\tBüro\nChatGPT\tLösung; groß')],
    ['bars', utf8('Name|Büro\nChatGPT|Lösung; groß')],
    ['a line that names the separator', utf8('sep=,\r\nName,Büro\r\nChatGPT,Lösung; groß')],
    ['line ends of an old Mac', utf8(german.replaceAll('\r\n', '\r'))],
    ['quotes around everything', utf8('"Name";"Büro"\n"ChatGPT";"Lösung; groß"')],
    ['empty rows', utf8(`\n;\n${german}\n;;\n\n`)],
  ])('in %s', async (_, bytes) => {
    const cells = await cellsOf(bytes);
    expect(cells).toEqual(expected);
  });

  test.each([
    [
      'a line break in quotes',
      'a;"b\nc"\nd;e',
      [
        ['a', 'b\nc'],
        ['d', 'e'],
      ],
    ],
    ['a quote in quotes', 'a;"b ""c"""', [['a', 'b "c"']]],
    [
      'inches in a cell',
      'a;24" Bildschirm\nd;e',
      [
        ['a', '24" Bildschirm'],
        ['d', 'e'],
      ],
    ],
    ['rows of different lengths', 'a;b\nc\nd;e;f', [['a', 'b'], ['c'], ['d', 'e', 'f']]],
  ])('with %s', async (_, text, expected) => {
    const cells = await cellsOf(utf8(text));
    expect(cells).toEqual(expected);
  });

  test('its rows carry the line on which they begin', async () => {
    const file = await readTable(utf8('a;"b\nc"\n\nd;e'));
    expect('sheets' in file && file.sheets[0]?.rows.map(({ line }) => line)).toEqual([1, 4]);
  });
});

test.each([
  ['empty', utf8('')],
  ['empty', utf8(' \r\n;;\r\n')],
  ['empty', utf8('\uFEFF')],
  ['foreign', utf8('%PDF-1.7')],
  ['foreign', utf8('<!doctype html>')],
  ['foreign', utf8('{"kind":"ki-check-uses"}')],
  ['foreign', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 0, 0])],
  ['other-program', zipSync({ mimetype: utf8('application/vnd.oasis.opendocument.spreadsheet') })],
  ['old-excel', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2])],
  ['damaged', utf8('PK\x03\x04 xl/workbook.xml')],
  ['too-large', new Uint8Array(LARGEST_TABLE + 1)],
])('a file is refused as %s (%#)', async (problem, bytes) => {
  expect(await readTable(bytes)).toEqual({ problem });
});

test('a quote that never ends is told with its line', async () => {
  expect(await readTable(utf8('a;b\nc;"d\ne;f'))).toEqual({ problem: 'quote', line: 2 });
});
