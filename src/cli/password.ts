import { randomInt } from 'node:crypto';
import { text } from 'node:stream/consumers';
import type { CommandIo } from './command';

/** No letters or digits that look alike: people read it off a screen. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** The first line of standard input, when it was asked for, else a new random password (about 79 bits). */
export async function passwordFor(
  io: CommandIo,
  fromStdin: boolean,
): Promise<{ password: string; made: boolean }> {
  if (fromStdin) {
    const [line = ''] = (await text(io.stdin)).split(/\r?\n/);
    return { password: line, made: false };
  }
  return { password: randomPassword(), made: true };
}

function randomPassword(): string {
  const letters = Array.from({ length: 16 }, () => ALPHABET[randomInt(ALPHABET.length)] ?? '');
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}
