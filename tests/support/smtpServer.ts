import { once } from 'node:events';
import type { Socket } from 'node:net';
import { createServer } from 'node:net';

/** A mail server (RFC 5321) that keeps what it takes. `refuse`: it says no to letters with these words in them. */
export type SmtpServer = { letters: string[]; refuse: (words: string) => void; close: () => Promise<void> };

/** Starts it on a port of this computer. */
export async function smtpServer(port: number, host = '127.0.0.1'): Promise<SmtpServer> {
  const letters: string[] = [];
  const sockets = new Set<Socket>();
  let refused: string | undefined;
  const take = (letter: string) => {
    if (refused !== undefined && letter.includes(refused)) return '550 No such user here';
    letters.push(letter);
    return '250 Taken';
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    talk(socket, take);
  });
  await once(server.listen(port, host), 'listening');
  const close = async () => {
    sockets.forEach((each) => each.destroy());
    await once(server.close(), 'close');
  };
  return { letters, refuse: (words) => void (refused = words), close };
}

const REPLIES: Readonly<Record<string, string>> = {
  EHLO: '250-localhost\r\n250 8BITMIME',
  MAIL: '250 OK',
  RCPT: '250 OK',
  DATA: '354 Go on',
  RSET: '250 OK',
  QUIT: '221 Bye',
};
const END = '\r\n.\r\n';

/** Answers line by line; after DATA everything up to a lonely dot is the letter. */
function talk(socket: Socket, take: (letter: string) => string): void {
  let [heard, isLetter] = ['', false];
  const next = () => {
    const end = isLetter ? END : '\r\n';
    const at = heard.indexOf(end);
    if (at < 0) return undefined;
    const said = heard.slice(0, at);
    heard = heard.slice(at + end.length);
    return said;
  };
  const answer = (said: string) => {
    const command = said.slice(0, 4).toUpperCase();
    const reply = isLetter ? take(said) : (REPLIES[command] ?? '502 Not known');
    isLetter = !isLetter && command === 'DATA';
    socket.write(`${reply}\r\n`);
  };
  socket.on('error', () => socket.destroy());
  socket.on('data', (part: Buffer) => {
    heard += part.toString();
    for (let said = next(); said !== undefined; said = next()) answer(said);
  });
  socket.write('220 localhost ESMTP\r\n');
}
