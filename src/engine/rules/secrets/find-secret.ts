import { namedValue } from './named-value';
import { PLACES, SHAPES } from './shapes';

export interface FoundSecret {
  /** What it is, as a message says it. */
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

/** Shorter texts hold no key and no name with one. */
export const SHORTEST_SECRET = 12;
const LONGEST = 20_000;
/** One look that most texts of a file need no more than. */
const MAYBE =
  /AKIA|ASIA|PRIVATE KEY|AGE-SECRET|PuTTY|gh[pousr]_|github_pat_|glpat-|xox[abeprs]-|hooks\.slack|AIza|k_live_|sk-|hf_|npm_|pypi-|dop_v1_|dapi|hvs\.|SG\.|sig=|eyJ|\$(?:2|5|6|y|argon)|:\/\/|:\d{4,5}:|\bcurl|\bmysql|smbclient|rpcclient|net use|authorization|bearer|pass|pwd|mdp|secret|key|token|wort|contrase|heslo|senord|adgangskode|salasana|wachtwoord|tunnussana|clave |clau |cl[eé] |schl[uü]e?ssel|sleutel|n[oø]kkel|nøgle|nyckel|avain|klíč/i;
/** In place of a password: a variable, stars, the word itself. In an address `%26` is a sign of the password. */
const NONE_THERE = /[${<*]|%(?![\da-f]{2})|^x+$|^password$/i;

/** The first secret of a text, or none. */
export function findSecret(line: string): FoundSecret | undefined {
  const text = line.length > LONGEST ? line.slice(0, LONGEST) : line;
  if (text.length < SHORTEST_SECRET || !MAYBE.test(text)) return undefined;
  for (const [what, shape] of SHAPES) {
    const found = placed(what, shape.exec(text));
    if (found) return found;
  }
  for (const [what, shape] of PLACES) {
    const match = shape.exec(text);
    if (match && !NONE_THERE.test(match[1] ?? '')) return placed(what, match);
  }
  const named = namedValue(text);
  return named && { what: 'A password or key', start: named.start, end: named.start + named.value.length };
}

function placed(what: string, match: RegExpExecArray | null): FoundSecret | undefined {
  if (!match) return undefined;
  const secret = match[1] ?? match[0];
  const start = match.index + match[0].lastIndexOf(secret);
  return { what, start, end: start + secret.length };
}
