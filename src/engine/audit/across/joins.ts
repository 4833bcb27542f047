import type { LinkedTable } from './linked-table';
import { linksBetween, type Link } from './links';
import { sharesBetween, type ShareLink } from './share-links';

/** What holds tables together: counts that several have, and percentages of one that are made of counts of another. */
export interface Joins {
  readonly links: readonly Link[];
  readonly shares: readonly ShareLink[];
}

export const NO_JOINS: Joins = { links: [], shares: [] };

/** @returns `isPartial` when there is more than can be looked at */
export function joinsBetween(tables: readonly LinkedTable[]): Joins & { readonly isPartial: boolean } {
  const { links, isPartial } = linksBetween(tables);
  const between = sharesBetween(tables);
  return { links, shares: between.shares, isPartial: isPartial || between.isPartial };
}

export function joinsWithin({ links, shares }: Joins, group: readonly number[]): Joins {
  const members = new Set(group);
  return {
    links: links.filter(({ first, second }) => members.has(first.table) && members.has(second.table)),
    shares: shares.filter(({ share, part }) => members.has(share.table) && members.has(part.table)),
  };
}

export function sureJoins({ links, shares }: Joins): Joins {
  return { links: links.filter(({ sure }) => sure), shares: shares.filter(({ sure }) => sure) };
}

export function areAllSure({ links, shares }: Joins): boolean {
  return links.every(({ sure }) => sure) && shares.every(({ sure }) => sure);
}

/** Tables that are held together, each in order. */
export function groupsOf({ links, shares }: Joins): readonly (readonly number[])[] {
  const beside = new Map<number, Set<number>>();
  const add = (one: number, other: number) => beside.set(one, (beside.get(one) ?? new Set()).add(other));
  const pairs = [
    ...links.map(({ first, second }) => [first.table, second.table] as const),
    ...shares.map(({ share, part }) => [share.table, part.table] as const),
  ];
  for (const [first, second] of pairs) {
    add(first, second);
    add(second, first);
  }
  const seen = new Set<number>();
  return [...beside.keys()]
    .sort((a, b) => a - b)
    .flatMap((start) => {
      if (seen.has(start)) return [];
      const group = new Set([start]);
      for (const table of group) for (const other of beside.get(table) ?? []) group.add(other);
      for (const table of group) seen.add(table);
      return [[...group].sort((a, b) => a - b)];
    });
}
