import type { Mailing } from '../../src/receiver/mailing.ts';
import { mailRound } from '../../src/receiver/mailing.ts';

const AGAIN_MS = 60_000;
export type Postman = { wake: () => void; stop: () => void };

/** Goes a round at the start, whenever something new came, and each minute; one round at a time. */
export function postman(mailing: Mailing, log: (line: string) => void): Postman {
  let isOut = false;
  let isWoken = false;
  const goRound = async () => {
    isWoken = false;
    const { waiting, trouble } = await mailRound(mailing, () => new Date());
    if (trouble !== undefined) log(`mail: ${waiting} waiting, next try in a minute: ${String(trouble)}`);
  };
  const goRounds = async () => {
    isWoken = true;
    if (isOut) return;
    isOut = true;
    try {
      while (isWoken) await goRound();
    } finally {
      isOut = false;
    }
  };
  const wake = () => void goRounds().catch((error: unknown) => log(`mail: ${String(error)}`));
  const timer = setInterval(wake, AGAIN_MS);
  wake();
  return { wake, stop: () => clearInterval(timer) };
}
