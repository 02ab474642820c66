/** Widths of all glyphs of a TrueType font in thousandths of its size, in the order of the glyphs. */
export function glyphWidths(font: Buffer): number[] {
  const table = (name: string) => {
    const count = font.readUInt16BE(4);
    const entries = Array.from({ length: count }, (_, index) => 12 + 16 * index);
    const entry = entries.find((offset) => font.toString('latin1', offset, offset + 4) === name) ?? 0;
    return font.readUInt32BE(entry + 8);
  };
  const unitsPerEm = font.readUInt16BE(table('head') + 18);
  const glyphs = font.readUInt16BE(table('maxp') + 4);
  const metrics = font.readUInt16BE(table('hhea') + 34);
  const start = table('hmtx');
  return Array.from({ length: glyphs }, (_, glyph) => {
    const width = font.readUInt16BE(start + 4 * Math.min(glyph, metrics - 1));
    return (width * 1000) / unitsPerEm;
  });
}
