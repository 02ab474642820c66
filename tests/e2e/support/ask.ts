import type { IncomingHttpHeaders } from 'node:http';
import { get } from 'node:http';

type Answer = { status: number; headers: IncomingHttpHeaders };
/** The plain answer: `fetch` would unpack it and hide what came. */
export function ask(url: string, encoding = 'identity'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': encoding } }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    }).on('error', reject);
  });
}
