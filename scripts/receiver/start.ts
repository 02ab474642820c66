import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { operator } from '../../src/operator.ts';
import type { Desk, Kept } from '../../src/receiver/answer.ts';
import type { Entry } from '../../src/receiver/folder.ts';
import { openJournal } from '../../src/receiver/journal.ts';
import { limitOf, MOST_POSTS, WINDOW_MS } from '../../src/receiver/limits.ts';
import { settingsOf } from '../../src/receiver/settings.ts';
import { diskFolder, hasRoom } from './diskFolder.ts';
import { listenerOf } from './listener.ts';
import type { MakeTransport } from './mail.ts';
import { mailSender } from './mail.ts';
import { postman } from './postman.ts';
import { sentencesOn, textsIn } from './texts.ts';

type Log = (line: string) => void;

const MOST_CONNECTIONS = 500;
const SLOW = { headersTimeout: 10_000, requestTimeout: 15_000 };

/** Starts the receiver with the settings of operator.json and the environment. Throws if they cannot work. */
export function start(environment: NodeJS.ProcessEnv, log: Log, makeTransport: MakeTransport): void {
  const settings = settingsOf(operator, environment);
  if ('problems' in settings) throw new Error(sentencesOn(settings.problems, textsIn(['doctor'])).join('\n'));
  const { folder: path, mail, host, port, origin, honeypot } = settings;
  const folder = diskFolder(path);
  const enquiries = openJournal<Kept>(folder, 'enquiries');
  const mailed = openJournal<Entry>(folder, 'mailed');
  const post =
    mail && postman({ enquiries, mailed, sent: new Set(), send: mailSender(mail, makeTransport) }, log);
  const desk: Desk = {
    ...{ origin, honeypot, enquiries, robots: openJournal<Kept>(folder, 'robots') },
    mayPost: limitOf(MOST_POSTS, WINDOW_MS),
    onNew: () => post?.wake(),
    onTrouble: (error) => log(`not kept: ${String(error)}`),
  };
  const listener = listenerOf(desk, () => hasRoom(path));
  const server = createServer(SLOW, listener);
  serve(server, { host, port }, log);
  log(`receiver for ${origin}, folder ${path}`);
  onceAskedToStop(() => {
    post?.stop();
    server.close();
    server.closeIdleConnections();
  });
}

function onceAskedToStop(stop: () => void): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
}

function serve(server: Server, at: { host: string; port: number }, log: Log): void {
  server.maxConnections = MOST_CONNECTIONS;
  server.once('error', (error) => {
    log(error.message);
    process.exit(1);
  });
  server.listen(at.port, at.host, () => {
    log(`listens at http://${at.host}:${(server.address() as AddressInfo).port}/`);
  });
}
