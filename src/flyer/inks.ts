import { rgbOf } from '../colour.ts';
import type { Cmyk } from './cmyk.ts';
import { cmyk, MOST_INK } from './cmyk.ts';

/**
 * What the inks and their overprints look like on coated paper (offset, ISO 12647-2), as the design programs show
 * them: paper, yellow, magenta, both, cyan, with yellow, with magenta, all three.
 */
const PRINTED = [
  ...['#ffffff', '#ffed00', '#e6007e', '#e30613'],
  ...['#009ee3', '#009640', '#312783', '#2d2926'],
].map(rgbOf);
/** How much light full black takes away. */
const BLACK_TAKES = 0.88;
/** Black begins when so much light is missing in every channel: lighter colours would look dirty with it. */
const BLACK_FROM = 0.25;
/** Each round brings the colour closer; after ten the last digit no longer moves. */
const ROUNDS = 20;
/** How much rounding may add to all four together. */
const ROUNDED_UP = 0.02;
type Inks = [number, number, number, number];

/**
 * The printing colour that looks like a colour of the screen, `#0b5750`: the areas of paper, inks and overprints mix
 * in the eye (Neugebauer). Red, green and blue follow most from cyan, magenta and yellow, so each ink is set from its
 * channel in turn. A colour that no ink reaches becomes the nearest one in this sense.
 */
export function inkOf(hex: string): Cmyk {
  const wanted = rgbOf(hex);
  const inks: Inks = [0, 0, 0, Math.max(0, 1 - Math.max(...wanted) / 255 - BLACK_FROM)];
  for (let round = 0; round < ROUNDS; round++) {
    for (const channel of [0, 1, 2] as const) {
      const [none, full] = [lightWith(inks, channel, 0), lightWith(inks, channel, 1)];
      inks[channel] = limited((none - wanted[channel]) / (none - full));
    }
  }
  return dryEnough(inks);
}

/** What a printing colour looks like: red, green, blue, 0 to 255. */
export function lightOf([cyan, magenta, yellow, black]: Cmyk): [number, number, number] {
  const share = (ink: number, isThere: boolean) => (isThere ? ink : 1 - ink);
  const channel = (index: 0 | 1 | 2) =>
    PRINTED.reduce((sum, light, overprint) => {
      const area =
        share(cyan, (overprint & 4) > 0) *
        share(magenta, (overprint & 2) > 0) *
        share(yellow, overprint % 2 > 0);
      return sum + light[index] * area;
    }, 0) *
    (1 - BLACK_TAKES * black);
  return [channel(0), channel(1), channel(2)];
}

/** Light in a channel if its ink were another share. */
function lightWith(inks: Inks, channel: 0 | 1 | 2, share: number): number {
  return lightOf([...inks.slice(0, channel), share, ...inks.slice(channel + 1)] as Inks)[channel];
}

const limited = (share: number) => Math.min(1, Math.max(0, share));

/** Whole percents, as printers count, and less colour beside the same black if the paper would get too wet. */
function dryEnough([cyan, magenta, yellow, black]: Inks): Cmyk {
  const room = MOST_INK - black - ROUNDED_UP;
  const factor = Math.min(1, room / (cyan + magenta + yellow));
  const percents = (share: number) => Math.round(share * 100) / 100;
  return cmyk(
    percents(cyan * factor),
    percents(magenta * factor),
    percents(yellow * factor),
    percents(black),
  );
}
