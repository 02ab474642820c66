import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { SignupRecord } from '../../../src/pilot/record.ts';

/** How the receiver answers; `silent`: never. */
export type Reply = { status: number; body?: string; type?: string; location?: string } | 'silent';
export type Receiver = {
  url: string;
  /** What arrived, the oldest first. */
  arrived: SignupRecord[];
  answer: (reply: Reply) => void;
  close: () => void;
};

/** Where the form is sent. */
export const receiverAt = (port: number): string => `http://localhost:${port}/form`;

/** A service for forms at this port, another origin than the site, as a browser meets it. */
export async function startReceiver(port: number): Promise<Receiver> {
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
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  return {
    url: receiverAt(port),
    arrived,
    answer: (next) => void (reply = next),
    close: () => closeAll(server),
  };
}

function closeAll(server: Server): void {
  server.closeAllConnections();
  server.close();
}
