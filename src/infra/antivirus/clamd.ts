import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { NotAnswering } from '../../app/health/installation.port';
import type { MalwareOpinion } from '../../engine/model/file';

const QUIET_MS = 60_000;
/** No answer of clamd's is longer. */
const MOST_ANSWER = 4096;
const MOST_VERSION = 100;

/** Where clamd listens: `host:port`, or the path of its socket. */
export type ClamdAddress = string;

/**
 * Asks a running ClamAV daemon about bytes, in its own protocol: `zINSTREAM`, pieces with their length before them, a
 * length of 0, then one answer (clamd(8)). What keeps it from an answer is an opinion too: nobody knows.
 */
export async function askClamd(address: ClamdAddress, bytes: Readable): Promise<MalwareOpinion> {
  try {
    return opinionOf(await answerTo(address, (socket) => send(socket, bytes)));
  } catch (error) {
    return { known: false, reason: error instanceof Error ? error.message : 'the connection failed' };
  } finally {
    bytes.destroy();
  }
}

/** What clamd calls itself: `ClamAV 1.4.3/27800/…`, with the number and the date of its signatures. */
export async function versionOf(address: ClamdAddress): Promise<string> {
  const version = await answerTo(address, (socket) => socket.write('zVERSION\0'));
  if (version === '') throw new NotAnswering('it gave no answer');
  return version.slice(0, MOST_VERSION);
}

/** One question and its answer, over a connection of its own. Throws what keeps it from an answer. */
async function answerTo(address: ClamdAddress, ask: (socket: Socket) => unknown): Promise<string> {
  const socket = connect(socketOptions(address));
  socket.setTimeout(QUIET_MS, () => socket.destroy(new Error(`no answer for ${QUIET_MS / 1000} seconds`)));
  try {
    // Listened for before a byte is sent: clamd answers early when it has enough, and closes. Awaited below, too.
    const answer = answerOf(socket);
    answer.catch(() => undefined);
    await once(socket, 'connect');
    await ask(socket);
    return await answer;
  } finally {
    socket.destroy();
  }
}

function socketOptions(address: ClamdAddress): { path: string } | { host: string; port: number } {
  const [, host, port] = /^\[?([^/\]]+)\]?:(\d{1,5})$/.exec(address) ?? [];
  return host === undefined ? { path: address } : { host, port: Number(port) };
}

async function send(socket: Socket, bytes: Readable): Promise<void> {
  socket.write('zINSTREAM\0');
  for await (const chunk of bytes) {
    if (!Buffer.isBuffer(chunk)) continue;
    if (!socket.writable) return;
    socket.write(lengthOf(chunk.length));
    if (!socket.write(chunk)) await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
  }
  socket.write(lengthOf(0));
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

async function answerOf(socket: Socket): Promise<string> {
  let answer = '';
  for await (const chunk of socket) {
    answer += String(chunk);
    if (answer.includes('\0') || answer.length > MOST_ANSWER) break;
  }
  return answer.split('\0', 1)[0]?.trim() ?? '';
}

/** `stream: OK`, `stream: NAME FOUND`, or an error such as `INSTREAM size limit exceeded. ERROR`. */
function opinionOf(answer: string): MalwareOpinion {
  if (/^stream: OK$/.test(answer)) return { known: true };
  const [, name] = /^stream: (.{1,200}) FOUND$/.exec(answer) ?? [];
  if (name !== undefined) return { known: true, name };
  return { known: false, reason: answer === '' ? 'it gave no answer' : answer.slice(0, 200) };
}
