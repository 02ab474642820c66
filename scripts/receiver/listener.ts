import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Answer, Desk } from '../../src/receiver/answer.ts';
import { answerTo } from '../../src/receiver/answer.ts';
import { LONGEST_BODY } from '../../src/receiver/limits.ts';
import { callerOf } from './caller.ts';

/** Seconds for which a browser need not ask again whether it may send. */
const ASK_AGAIN = 86_400;

/** Answers requests: `POST` anywhere is an enquiry, `GET /health` asks whether one could be kept. */
export function listenerOf(desk: Desk, isHealthy: () => boolean): RequestListener {
  return (request, response) => {
    const reply = (answer: Answer) => send(response, answer, desk.origin);
    if (request.method === 'POST') return takePost(request, desk, reply);
    request.resume();
    if (request.method === 'OPTIONS') return reply({ status: 204 });
    if (request.method !== 'GET' || request.url !== '/health') return reply({ status: 404 });
    const ok = isHealthy();
    return reply({ status: ok ? 200 : 503, body: { ok } });
  };
}

function takePost(request: IncomingMessage, desk: Desk, reply: (answer: Answer) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= LONGEST_BODY) chunks.push(chunk);
    else if (size - chunk.length <= LONGEST_BODY) reply({ status: 413 });
  });
  request.on('end', () => {
    if (size > LONGEST_BODY) return;
    const { origin = '', 'content-type': type = '' } = request.headers;
    const body = Buffer.concat(chunks).toString('utf8');
    reply(answerTo({ origin, type, body, who: callerOf(request), at: new Date() }, desk));
  });
}

function send(response: ServerResponse, { status, body }: Answer, origin: string): void {
  const headers = {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Headers': 'Content-Type',
    'Access-Control-Allow-Methods': 'POST',
    'Access-Control-Max-Age': String(ASK_AGAIN),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    // Who sends too much is not listened to until the end.
    ...(status === 413 && { Connection: 'close' }),
    ...(body && { 'Content-Type': 'application/json' }),
  };
  response.writeHead(status, headers).end(body && JSON.stringify(body));
}
