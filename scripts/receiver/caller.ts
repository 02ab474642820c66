import { createHmac, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/** New at each start: what is made with it cannot be told from one start to the next, nor turned back. */
const salt = randomBytes(32);
const OWN = /^(?:::ffff:)?127\.|^::1$/;

/** A mark of the place that a request comes from. The address itself is not kept. */
export function callerOf(request: IncomingMessage): string {
  return createHmac('sha256', salt)
    .update(networkOf(addressOf(request)))
    .digest('base64url');
}

/** A web server on this computer says last where a request came to it from; nobody else is believed. */
function addressOf({ socket, headers }: IncomingMessage): string {
  const direct = socket.remoteAddress ?? '';
  const named = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return OWN.test(direct) && named ? named : direct;
}

/** Of IPv6 the network: one visitor has millions of addresses in it. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = ''] = address.split('::');
  return [...head.split(':'), '0', '0', '0', '0'].slice(0, 4).join(':');
}
