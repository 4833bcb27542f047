/**
 * The time stamp of every entry: noon of the day, in UTC. A zip's own stamps are local time without a zone, so the hour
 * would differ from machine to machine, and with it the package's digest; the exact moment is in the manifest.
 */
export function zipTime(isoMoment: string): Date {
  const moment = new Date(isoMoment);
  return new Date(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate(), 12);
}
