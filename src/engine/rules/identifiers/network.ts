import { named, type Scheme } from './scheme';

const HOST_WORDS = ['ip', 'ip ?v?[46]?(?: ?addr(?:ess)?)?', 'ip-?adresse', 'host'];

const ipv4: Scheme = {
  id: 'ipv4',
  name: 'an IP address',
  words: named(...HOST_WORDS),
  pattern: /(?<![\p{L}\d.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\p{L}\d]|\.\d)/gu,
  leastDigits: 4,
  needs: /\d\.\d{1,3}\.\d/,
  fits(written) {
    const parts = written.split('.');
    return (
      parts.every((part) => Number(part) <= 255 && String(Number(part)) === part) &&
      isPublic(parts.map(Number))
    );
  },
  // Versions have four small parts; an address nearly always has one that no version reaches.
  alone: (written) => (written.split('.').some((part) => Number(part) >= 64) ? 'unsure' : 'none'),
  chance: 0.5,
};

/**
 * Loopback, private, link-local and reserved ranges name no device of a person (RFC 6890), nor does a whole network: so
 * end versions, too (`Chrome/156.0.0.0`).
 */
function isPublic([a = 0, b = 0, c = 0, d = 0]: readonly number[]): boolean {
  if (b === 0 && c === 0 && d === 0) return false;
  if (a === 0 || a === 10 || a === 127 || a >= 224) return false;
  if (a === 169 && b === 254) return false;
  if (a === 172 && b >= 16 && b <= 31) return false;
  if (a === 192 && (b === 168 || b === 0)) return false;
  return !(a === 100 && b >= 64 && b <= 127);
}

const ipv6: Scheme = {
  id: 'ipv6',
  name: 'an IP address',
  words: named(...HOST_WORDS),
  pattern: /(?<![\p{L}\d:.])[\p{L}\d]{0,4}(?::[\p{L}\d]{0,4}){2,7}(?![\p{L}\d:])/gu,
  leastDigits: 2,
  needs: /:[\p{L}\d]{0,4}:/u,
  fits(written) {
    const groups = written.split(':');
    if (!groups.every((group) => /^[0-9a-f]{0,4}$/i.test(group))) return false;
    const shortened = written.includes('::');
    const filled = groups.filter((group) => group !== '');
    // Times of day (10:42:07) and loopback (::1) are none; global addresses begin with 2 or 3.
    return (
      /^[23][0-9a-f]{3}$/i.test(groups[0] ?? '') && (shortened ? filled.length < 8 : filled.length === 8)
    );
  },
  alone: () => 'flagged',
  chance: 0.1,
};

const mac: Scheme = {
  id: 'mac',
  name: 'a hardware (MAC) address',
  words: named('mac', 'mac ?addr(?:ess)?', 'bssid', 'device ?addr(?:ess)?', 'mac-?adresse'),
  pattern:
    /(?<![\p{L}\d:-])(?:[\p{L}\d]{2}:){5}[\p{L}\d]{2}(?![\p{L}\d:-])|(?<![\p{L}\d:-])(?:[\p{L}\d]{2}-){5}[\p{L}\d]{2}(?![\p{L}\d:-])/gu,
  leastDigits: 0,
  needs: /[:-][\p{L}\d]{2}[:-]/u,
  fits: (written) =>
    /^[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}$/i.test(written) && !/^(.)\1(?:[:-]\1\1){5}$/.test(written),
  alone: () => 'unsure',
  chance: 0.5,
};

/** Under a header a UUID is the pseudonym of one person; alone it names a file, a run, a version. */
const uuid: Scheme = {
  id: 'uuid',
  name: 'a pseudonym (UUID)',
  words: named(
    '(?:patient|person|subject|participant|member|user|case|client|hetu|pseudo)[a-z]*[ _-]?(?:uuid|guid|id|key)?',
  ),
  pattern: /(?<![\p{L}\d-])[\p{L}\d]{8}-[\p{L}\d]{4}-[\p{L}\d]{4}-[\p{L}\d]{4}-[\p{L}\d]{12}(?![\p{L}\d-])/gu,
  leastDigits: 4,
  needs: /-[\p{L}\d]{4}-[\p{L}\d]{4}-/u,
  fits: (written) => /^[0-9a-f-]{36}$/i.test(written),
  alone: () => 'none',
  chance: 0.5,
};

export const NETWORK: readonly Scheme[] = [ipv4, ipv6, mac, uuid];
