import type { Load } from '../../app/reviews/load';
import { bytesInWords, counted } from './numbers';

/** `2 claims, 7 files, 1.2 MB`. */
export function loadSay({ claims, files, bytes }: Load): string {
  if (claims === 0) return 'holds nothing';
  return `${counted(claims, 'claim')}, ${counted(files, 'file')}, ${bytesInWords(bytes)}`;
}
