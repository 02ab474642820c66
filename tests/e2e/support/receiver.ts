import { readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { SignupRecord } from '../../../src/pilot/record.ts';
import { projectCopy } from '../../support/pseudo.ts';

/** How the receiver answers; `silent`: never. */
export type Reply = { status: number; body?: string; type?: string; location?: string } | 'silent';
export type Receiver = {
  url: string;
  /** What arrived, the oldest first. */
  arrived: SignupRecord[];
  answer: (reply: Reply) => void;
  close: () => void;
};

/** A service for forms at another origin than the site, as a browser meets it. */
export async function startReceiver(): Promise<Receiver> {
  let reply: Reply = { status: 200 };
  const arrived: SignupRecord[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const cors = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'Content-Type' };
      if (request.method === 'OPTIONS') return response.writeHead(204, cors).end();
      arrived.push(JSON.parse(Buffer.concat(chunks).toString('utf8')) as SignupRecord);
      if (reply === 'silent') return;
      const { status, body = '', type = 'application/json', location } = reply;
      response
        .writeHead(status, { ...cors, 'Content-Type': type, ...(location && { Location: location }) })
        .end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/form`,
    arrived,
    answer: (next) => void (reply = next),
    close: () => closeAll(server),
  };
}

function closeAll(server: Server): void {
  server.closeAllConnections();
  server.close();
}

/** A copy of the project whose pilot form is sent to this address. Gives its place. */
export function projectSendingTo(url: string): string {
  const root = projectCopy();
  const file = join(root, 'operator.json');
  const settings = JSON.parse(readFileSync(file, 'utf8')) as { signup: object };
  writeFileSync(file, JSON.stringify({ ...settings, signup: { ...settings.signup, url } }));
  return root;
}
