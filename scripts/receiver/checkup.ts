import { existsSync, statSync } from 'node:fs';
import type { Language } from '../../src/i18n/text.ts';
import type { Operator } from '../../src/operator.ts';
import { operator } from '../../src/operator.ts';
import type { Problem } from '../../src/receiver/settings.ts';
import { settingsOf } from '../../src/receiver/settings.ts';
import { hasRoom } from './diskFolder.ts';
import { sentencesOn, textsIn } from './texts.ts';

const TIMEOUT_MS = 5000;
type Checkup = { text: string; good: boolean };

/** Says in sentences what keeps the receiver of the settings from taking enquiries: environment, folder, address. */
export async function receiverCheckup(
  environment: NodeJS.ProcessEnv,
  language: Language,
  own: Operator = operator,
): Promise<Checkup> {
  const text = textsIn(['doctor'], language);
  const settings = settingsOf(own, environment);
  const problems =
    'problems' in settings
      ? settings.problems
      : [...folderProblems(settings.folder), ...(await addressProblems(own.signup.url, settings.origin))];
  const sentences = sentencesOn(problems, text).map((each) => `- ${each}`);
  const good = problems.length === 0;
  const head = good ? text.t('doctor:receiver.good') : text.t('doctor:receiver.bad');
  return { text: [head, ...sentences].join('\n'), good };
}

/** A folder that is not there yet is made at the start. */
function folderProblems(folder: string): Problem[] {
  if (!existsSync(folder)) return [];
  const isOpen = process.platform !== 'win32' && (statSync(folder).mode & 0o077) !== 0;
  const found = [...(isOpen ? ['open'] : []), ...(hasRoom(folder) ? [] : ['noRoom'])];
  return found.map((text) => ({ text, values: { folder } }));
}

/** Asks the address of the form for its health, as a page of the site would. */
async function addressProblems(address: string, origin: string): Promise<Problem[]> {
  if (address === '') return [{ text: 'noUrl', values: {} }];
  const url = new URL('/health', address).href;
  const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(() => undefined);
  const text = answer === undefined ? 'unreachable' : trouble(answer, origin);
  return text === undefined ? [] : [{ text, values: { url, origin } }];
}

function trouble({ status, headers }: Response, origin: string): string | undefined {
  const site = headers.get('Access-Control-Allow-Origin');
  if (site === null || ![200, 503].includes(status)) return 'stranger';
  if (site !== origin) return 'otherSite';
  return status === 503 ? 'unwell' : undefined;
}
