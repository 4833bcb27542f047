import type { ListedRequest } from './request';

/**
 * Who writes, submits and answers a request, and is told what becomes of it: its author, but for a decoy, which only bears
 * a researcher's name.
 */
export function keeperOf({ decoy, author }: Pick<ListedRequest, 'decoy' | 'author'>): string {
  return decoy?.by ?? author.id;
}
