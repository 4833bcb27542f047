import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { askClamd, versionOf } from '../../../src/infra/antivirus/clamd';
import { aFolder } from './a-folder';

/**
 * A server that speaks as clamd does, written from clamd(8): the adapter was also tried against a real clamd 1.4 with a
 * signature of its own, which a test cannot expect to find.
 */
async function aClamd(at?: string, answers: (content: Buffer, socket: Socket) => void = judge) {
  const server = createServer((socket) => {
    const received: Buffer[] = [];
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      received.push(Buffer.from(chunk));
      const bytes = Buffer.concat(received);
      if (bytes.equals(ASKS_VERSION)) answers(bytes, socket);
      const content = contentOf(bytes);
      if (content) answers(content, socket);
    });
  });
  server.listen(at ?? 0);
  await once(server, 'listening');
  servers.push(() => server.close());
  return at ?? `localhost:${(server.address() as AddressInfo).port}`;
}

const servers: (() => void)[] = [];
afterAll(() => {
  for (const close of servers) close();
});

const ASKS_VERSION = Buffer.from('zVERSION\0');

/** What was sent, when its last piece has come. */
function contentOf(bytes: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0';
  if (bytes.toString('latin1', 0, command.length) !== command) return undefined;
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

function judge(content: Buffer, socket: Socket): void {
  socket.end(content.includes('harm') ? 'stream: Test.Harm-1 FOUND\0' : 'stream: OK\0');
}

const text = (...pieces: string[]) => Readable.from(pieces.map((piece) => Buffer.from(piece)));

describe('asking clamd about a file', () => {
  it('sends it whole, in pieces, and takes the answer', async () => {
    const address = await aClamd();
    expect(await askClamd(address, text('x'.repeat(100_000), 'ha', 'rm'))).toEqual({
      known: true,
      name: 'Test.Harm-1',
    });
    expect(await askClamd(address, text('nothing'))).toEqual({ known: true });
    expect(await askClamd(address, text())).toEqual({ known: true });
  });

  it('speaks through a socket too', async () => {
    const address = await aClamd(join(aFolder(), 'clamd.sock'));
    expect(await askClamd(address, text('harm'))).toEqual({ known: true, name: 'Test.Harm-1' });
  });

  it('asks for its version, and knows a daemon that says nothing from one that is well', async () => {
    const named = await aClamd(undefined, (_, socket) => socket.end('ClamAV 1.4.3/27800\0'));
    expect(await versionOf(named)).toBe('ClamAV 1.4.3/27800');
    const silent = await aClamd(undefined, (_, socket) => socket.destroy());
    await expect(versionOf(silent)).rejects.toThrow('it gave no answer');
    await expect(versionOf('/nowhere/clamd.sock')).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('does not know when the daemon is not there, refuses, or says nothing', async () => {
    const refuses = await aClamd(undefined, (_content, socket) =>
      socket.end('INSTREAM size limit exceeded. ERROR\0'),
    );
    const silent = await aClamd(undefined, (_content, socket) => socket.destroy());
    expect(await askClamd(refuses, text('x'))).toEqual({
      known: false,
      reason: 'INSTREAM size limit exceeded. ERROR',
    });
    expect(await askClamd(silent, text('x'))).toEqual({ known: false, reason: 'it gave no answer' });
    expect(await askClamd('/nowhere/clamd.sock', text('x'))).toMatchObject({ known: false });
  });
});
