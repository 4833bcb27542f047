import { dayAndTime } from './day-and-time';

export function projectHasEnded(code: string, at: Date): string {
  return `The project ${code} ended on ${dayAndTime(at)}.`;
}
