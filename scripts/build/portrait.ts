import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Portrait } from '../../src/flyer/portrait.ts';
import { PORTRAIT_SIDE, portraitOf } from '../../src/flyer/portrait.ts';
import type { Operator } from '../../src/operator.ts';
import { pictureFolder } from './editions.ts';

/** The portrait of the settings for print; nothing without one. Throws if its file cannot be read. */
export async function readPortrait(root: string, { person }: Operator): Promise<Portrait | undefined> {
  const file = person?.portrait ?? '';
  if (file === '') return undefined;
  const picture = await loadImage(join(pictureFolder(root), file));
  return portraitOf(picture, createCanvas(PORTRAIT_SIDE, PORTRAIT_SIDE).getContext('2d'));
}
