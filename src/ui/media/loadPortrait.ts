import type { Portrait } from '../../flyer/portrait.ts';
import { PORTRAIT_SIDE, portraitOf } from '../../flyer/portrait.ts';
import { operator } from '../../operator.ts';

/** The portrait of the settings for print; nothing without one. Throws if it does not load. */
export async function loadPortrait(): Promise<Portrait | undefined> {
  const file = operator.person?.portrait ?? '';
  if (file === '') return undefined;
  const picture = new Image();
  picture.src = import.meta.env.BASE_URL + file;
  await picture.decode();
  const side = { width: PORTRAIT_SIDE, height: PORTRAIT_SIDE };
  const canvas = Object.assign(document.createElement('canvas'), side).getContext('2d');
  if (!canvas) throw new Error('no canvas');
  return portraitOf<HTMLImageElement>(picture, canvas);
}
