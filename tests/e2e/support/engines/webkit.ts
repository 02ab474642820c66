import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { freePort } from '../../../support/freePort.ts';
import { answers } from '../hosts.ts';
import type { Engine, Session } from './engine.ts';
import { openByWebDriver } from './webDriver.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const XVFB = '/usr/bin/Xvfb';
const WINDOW = ['x86_64', 'aarch64']
  .map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
  .find(existsSync);

/** WebKitGTK: the engine of Safari, in the plainest window, on a screen in memory. */
export const webkit: Engine = {
  name: 'WebKit',
  packages: 'webkit2gtk-driver xvfb',
  isInstalled: [DRIVER, XVFB].every(existsSync) && WINDOW !== undefined,
  open: async (downloads) => {
    const processes: ChildProcess[] = [];
    const endAll = async () => {
      for (const each of processes.splice(0).reverse()) await end(each);
    };
    try {
      const session = await start(downloads, processes);
      return { ...session, close: () => session.close().finally(endAll) };
    } catch (error) {
      await endAll();
      throw error;
    }
  },
};

/** `processes`: takes up what was started, so that it can be ended whatever happens. */
async function start(downloads: string, processes: ChildProcess[]): Promise<Session> {
  const screen = spawn(XVFB, ['-displayfd', '3', '-screen', '0', '390x844x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  processes.push(screen);
  const display = `:${await firstLine(screen.stdio[3] as Readable)}`;
  const port = await freePort();
  // Downloads land in HOME when nothing else is set up; a fresh one is also a fresh profile.
  const driver = spawn(DRIVER, [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, DISPLAY: display, HOME: downloads },
    stdio: 'ignore',
  });
  processes.push(driver);
  const address = `http://127.0.0.1:${port}`;
  await answers(`${address}/status`);
  // Without the whole screen the tool bar would force a wider window.
  const options = { binary: WINDOW, args: ['--automation', '--full-screen'] };
  return openByWebDriver(address, { 'webkitgtk:browserOptions': options });
}

function firstLine(stream: Readable): Promise<string> {
  return new Promise((resolve) => stream.once('data', (data) => resolve(String(data).trim())));
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await ended;
}
