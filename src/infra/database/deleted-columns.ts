import type { Deleted, RetentionRule } from '../../app/retention/deleted';

export interface PackedDeleted {
  readonly deletedAt: string | null;
  readonly deletedBy: RetentionRule | null;
}

/** Of a `deletion` that is joined, or none. */
export const DELETED: Readonly<Record<keyof PackedDeleted, string>> = {
  deletedAt: 'deletion.deleted_at',
  deletedBy: 'deletion.rule',
};

export function deletedIn({ deletedAt, deletedBy }: PackedDeleted): Deleted | undefined {
  return deletedAt === null || deletedBy === null ? undefined : { at: new Date(deletedAt), rule: deletedBy };
}
