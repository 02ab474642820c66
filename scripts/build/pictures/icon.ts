/** The sign of the product: a check mark on a square in the accent colour. `size`: pixels. */
export function iconSvg(accent: string, size: number): string {
  return svgOf(size, '0 0 24 24', `<rect x="2" y="2" width="20" height="20" rx="6" fill="${accent}"/>`);
}

/** The same to the edge: systems cut it to their own shape, and only the middle four fifths are sure to be seen. */
export function maskableSvg(accent: string, size: number): string {
  return svgOf(size, '-4 -4 32 32', `<rect x="-4" y="-4" width="32" height="32" fill="${accent}"/>`);
}

/** A check mark on a square of 24 units. */
export const TICK = 'M7 12.5l3.4 3.4L17.2 8.6';
export const TICK_WIDTH = 2.4;

function svgOf(size: number, viewBox: string, ground: string): string {
  const tick = `<path d="${TICK}" fill="none" stroke="#fff" stroke-width="${TICK_WIDTH}" stroke-linecap="round" stroke-linejoin="round"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${viewBox}">${ground}${tick}</svg>\n`;
}
