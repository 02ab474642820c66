/** Red, green and blue (0 to 255) of a colour like `#0b5750`. */
export function rgbOf(hex: string): readonly [number, number, number] {
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16);
  return [part(1), part(3), part(5)];
}
