import { AsyncLocalStorage } from 'node:async_hooks';

const ZONE = new AsyncLocalStorage<string>();
/** One for each zone that was asked for; only zones that exist come in, of which there are some hundreds. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** Everything that is said within `act` is said in this zone, or in the server's where it is none. */
export function inZone<T>(zone: unknown, act: () => T): T {
  return ZONE.run(isZone(zone) ? zone : zoneOfServer(), act);
}

/** IANA name of the zone of whoever reads. */
export function zoneOfReader(): string {
  return ZONE.getStore() ?? zoneOfServer();
}

/** `23 Nov 2026, 14:05` of the reader. */
export function clockOfReader(at: Date): { readonly day: string; readonly time: string } {
  const parts = new Map(
    formatOf(zoneOfReader())
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  const month = MONTHS[Number(part('month')) - 1] ?? '';
  return {
    day: `${Number(part('day'))} ${month} ${part('year')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LONGEST_NAME = 60;

function isZone(zone: unknown): zone is string {
  if (typeof zone !== 'string' || zone === '' || zone.length > LONGEST_NAME) return false;
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** @throws RangeError where there is no such zone */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    ...({ day: 'numeric', month: 'numeric', year: 'numeric' } as const),
    ...({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const),
  });
  // Names in other letters are the same zone, and would be kept again and again.
  if (made.resolvedOptions().timeZone === zone) FORMATS.set(zone, made);
  return made;
}

function zoneOfServer(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
