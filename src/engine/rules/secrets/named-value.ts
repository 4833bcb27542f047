/** Words for a password in the languages of the nine systems; letters before it belong to it (`PGPASSWORD`). */
const PASSWORD =
  String.raw`[A-Za-z0-9_.-]{0,30}(?:password|passwd|passphrase|passwort|kennwort|contrase(?:ñ|n)a|contrasenya|heslo|l(?:ö|o)senord|passord|adgangskode|salasana|tunnussana|wachtwoord)` +
  String.raw`|(?:(?:db|sql|pg|ftp|smtp|user|admin|root|my)[_.-]?)?(?:pwd|pass|mdp)|mot de passe|clave de acceso|clau d['’]acc[eé]s`;
/** `key` alone is a column of a database in each language; a key for programs has another word beside it. */
const KEY_ELSEWHERE = String.raw`(?:api|zugangs|zugriffs|toegangs|tilgangs|adgangs|åtkomst)[ -]?(?:schl(?:ü|ue)ssel|sleutel|nøkkel|nøgle|nyckel|avain|klíč)|(?:přístupový|tajný|salainen|hemmelig|hemlig|geheime[rn]?) (?:klíč|avain|nøkkel|nøgle|nyckel|schlüssel|sleutel)|(?:clave|clau|cl(?:é|e)) (?:api|secreta|secr(?:è|e)te|d['’]acc(?:é|è|e)s(?: api)?|de acceso)`;
/** Words for keys, whose values are random. */
const KEY = String.raw`[A-Za-z0-9_.-]{0,30}(?:secret|api[ _-]?key|access[ _-]?key|account[ _-]?key|secret[ _-]?key|private[ _-]?key|shared[ _-]?access[ _-]?key|token)(?:[_-]?(?:id|value))?|${KEY_ELSEWHERE}`;
const BETWEEN = String.raw`["'\])]{0,3}\s{0,10}(?::=|=>|:|=|<-)\s{0,10}`;
const VALUE = String.raw`(?:"([^"\r\n]{6,300})"|'([^'\r\n]{6,300})'|([^\s"'()[\]{}<>,;$][^\s"'()[\]{}<>,;]{5,300})(?=$|[\s,;)\]}"']))`;

const NAMED_PASSWORD = new RegExp(`(?<![\\p{L}\\d])(?:${PASSWORD})${BETWEEN}${VALUE}`, 'iu');
/** Stata and R hand a password over as they do all: `password("…")`. */
const HANDED_OVER = new RegExp(
  String.raw`(?<![\p{L}\d_.])(?:${PASSWORD})\(\s?["']([^"'\r\n]{6,300})["']\s?\)`,
  'iu',
);
const NAMED_KEY = new RegExp(`(?<![\\p{L}\\d])(?:${KEY})${BETWEEN}${VALUE}`, 'iu');

/** What stands for a password without being one. */
const STANDS_FOR_ONE =
  /^(?:x+|\*+|\.+|•+|changeme|your|my[ _-]|example|placeholder|none|null|true|false|undefined|redacted|removed|hidden|masked|env|secret|string)|environ|getenv|getpass|password|[%{<]|\$\{?[A-Za-z_(]|^[a-z_.]+$/iu;
const A_PATH = /^(?:~|\.{1,2})?\/[\w.-]+(?:\/|$)|^[A-Za-z]:\\|^\w{2,8}:\/\//;

export interface NamedValue {
  readonly value: string;
  readonly start: number;
}

/** The value that a name of a password or key is given, unless it only stands for one. */
export function namedValue(text: string): NamedValue | undefined {
  return (
    valueIn(NAMED_PASSWORD.exec(text), isPassword) ??
    valueIn(HANDED_OVER.exec(text), isPassword) ??
    valueIn(NAMED_KEY.exec(text), isRandom)
  );
}

/** True when a cell is nothing but such a name: the value may stand in the cell beside or below it. */
export function isSecretName(text: string): boolean {
  return ONLY_A_NAME.test(text.trim());
}
const ONLY_A_NAME = new RegExp(`^(?:${PASSWORD}|${KEY})$`, 'iu');

function valueIn(match: RegExpExecArray | null, holds: (value: string) => boolean): NamedValue | undefined {
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || value === undefined || STANDS_FOR_ONE.test(value) || A_PATH.test(value) || !holds(value))
    return undefined;
  return { value, start: match.index + match[0].lastIndexOf(value) };
}

/** Letters and digits, or a sign among them: a word alone is a value like others, and a number counts tokens. */
function isPassword(value: string): boolean {
  if (/\s/.test(value)) return isPassphrase(value);
  return Number.isNaN(Number(value)) && /\p{L}/u.test(value) && /[\d!@#^&*+/=~?%]/.test(value);
}

/** Four small words and more, without those of a sentence about passwords. */
function isPassphrase(value: string): boolean {
  const words = value.split(' ');
  return (
    words.length >= 4 &&
    words.every((word) => /^\p{Ll}{3,12}$/u.test(word)) &&
    !/\b(?:the|your|for|and|with|user|enter)\b/.test(value)
  );
}

/** Small letters, capitals and digits change often: no word with a number at its end does. */
function isRandom(value: string): boolean {
  if (value.length < 16 || /\s/.test(value)) return false;
  const classes = value
    .replace(/[^A-Za-z0-9]/g, '')
    .replace(/[a-z]+/g, 'a')
    .replace(/[A-Z]+/g, 'A')
    .replace(/\d+/g, '0');
  return classes.length >= 5 && /0/.test(classes);
}
