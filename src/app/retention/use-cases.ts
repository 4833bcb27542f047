import type { Type } from '@nestjs/common';
import { CollectBytes } from './collect-bytes/collect-bytes';
import { DeleteDue } from './delete-due/delete-due';
import { ExportDeletions } from './export-deletions/export-deletions';
import { HoldRequest } from './hold-request/hold-request';
import { LetGo } from './let-go/let-go';
import { ReadDeletions } from './read-deletions/read-deletions';
import { ReadSchedule } from './read-schedule/read-schedule';

/** When bytes go, what keeps them, and the proof that they went. */
export const RETENTION: readonly Type[] = [
  ReadSchedule,
  ReadDeletions,
  ExportDeletions,
  HoldRequest,
  LetGo,
  DeleteDue,
  CollectBytes,
];
