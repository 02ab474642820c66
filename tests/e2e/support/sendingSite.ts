import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../support/freePort.ts';
import { projectCopy } from '../../support/pseudo.ts';
import { buildSite } from './buildSite.ts';
import { receiverAt } from './receiver.ts';

/** A copy of the project, built, whose pilot form is sent to this port; whoever tests puts a receiver there. */
export type SendingSite = { root: string; port: number };
let built: Promise<SendingSite> | undefined;

/** One for all files that this process tests, as only the receiver differs; it goes when the process ends. */
export function sendingSite(): Promise<SendingSite> {
  built ??= build();
  return built;
}

async function build(): Promise<SendingSite> {
  const [root, port] = [projectCopy(), await freePort()];
  process.once('exit', () => rmSync(root, { recursive: true }));
  const file = join(root, 'operator.json');
  const settings = JSON.parse(readFileSync(file, 'utf8')) as { signup: object };
  const signup = { ...settings.signup, url: receiverAt(port) };
  writeFileSync(file, JSON.stringify({ ...settings, signup }));
  await buildSite({ root, configFile: join(root, 'vite.config.ts') });
  return { root, port };
}
