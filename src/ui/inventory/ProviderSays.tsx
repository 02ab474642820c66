import { findUse } from '../store/register.ts';
import { route } from '../parts/router.ts';
import { openId } from '../store/session.ts';
import { lazyPage } from '../parts/lazyPage.tsx';

/** The screen whose questions are about the program. */
const ABOUT_PROGRAM = 'program';
const OpenProgram = lazyPage(async () => (await import('./OpenProgram.tsx')).OpenProgram, ['programs']);

/** A hint beside the questions about the program, for those who noted which one it is; it answers nothing. */
export function ProviderSays({ page }: { page: string | undefined }) {
  const isNoted = findUse(openId.value)?.details?.program !== undefined;
  return page === ABOUT_PROGRAM && isNoted ? <OpenProgram language={route.value.language} /> : null;
}
