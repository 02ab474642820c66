/** ICC.1:2004-10 (version 4.2), the tables that a display of three colours needs: matrix and curves. */
const HEADER = 128;
/** Coordinates of white (D50) and of the three colours as sRGB has them, adapted to D50 (IEC 61966-2-1, Bradford). */
const WHITE = [0.9642, 1, 0.8249];
const RED = [0.43606567, 0.2224884, 0.01391602];
const GREEN = [0.38514709, 0.71687317, 0.09707642];
const BLUE = [0.14306641, 0.06060791, 0.71409607];
/** From the white of sRGB (D65) to D50. */
const ADAPTATION = [
  ...[1.04788208, 0.0229187, -0.05021667],
  ...[0.02958679, 0.99047852, -0.01707458],
  ...[-0.00924683, 0.01507568, 0.75167847],
];
/** The curve of sRGB: exponent, its two factors, and the straight part with its end. */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];
const SRGB = 'sRGB IEC61966-2.1';

/** What the colours of our files mean: sRGB as an ICC profile, written anew each time and always the same. */
export function srgbProfile(): Uint8Array {
  const curve = [...ascii('para\0\0\0\0'), 0, 3, 0, 0, ...fixed(CURVE)];
  const tags: [name: string, data: number[]][] = [
    ['desc', words(SRGB)],
    ['cprt', words('No copyright, use freely')],
    ['wtpt', xyz(WHITE)],
    ['chad', [...ascii('sf32\0\0\0\0'), ...fixed(ADAPTATION)]],
    ['rXYZ', xyz(RED)],
    ['gXYZ', xyz(GREEN)],
    ['bXYZ', xyz(BLUE)],
  ];
  const curves = ['rTRC', 'gTRC', 'bTRC'];
  let offset = HEADER + 4 + 12 * (tags.length + curves.length);
  const table = [...tags, ['', curve] as const].map(([name, data]) => {
    const place = [...int(offset), ...int(data.length)];
    offset += data.length;
    return (name ? [name] : curves).flatMap((each) => [...ascii(each), ...place]);
  });
  const body = [...int(tags.length + curves.length), ...table.flat(), ...tags.flatMap(([, data]) => data)];
  return new Uint8Array([...header(offset), ...body, ...curve]);
}

function header(size: number): number[] {
  const begin = [...int(size), 0, 0, 0, 0, 4, 0x20, 0, 0, ...ascii('mntrRGB XYZ ')];
  const day = [2026, 11, 29, 0, 0, 0].flatMap((part) => [part >> 8, part & 255]);
  const rest = [...begin, ...day, ...ascii('acsp'), ...Array<number>(28).fill(0), ...fixed(WHITE)];
  return [...rest, ...Array<number>(HEADER - rest.length).fill(0)];
}

/** A text in one language, in whole groups of four bytes. */
function words(text: string): number[] {
  const wide = [...text].flatMap((character) => [0, character.charCodeAt(0)]);
  const head = [
    ...ascii('mluc\0\0\0\0'),
    ...int(1),
    ...int(12),
    ...ascii('enUS'),
    ...int(wide.length),
    ...int(28),
  ];
  return [...head, ...wide, ...Array<number>((4 - (wide.length % 4)) % 4).fill(0)];
}

const xyz = (values: readonly number[]) => [...ascii('XYZ \0\0\0\0'), ...fixed(values)];
const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));
const int = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
const fixed = (values: readonly number[]) => values.flatMap((value) => int(Math.round(value * 65536)));
