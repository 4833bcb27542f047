import type { FileKind } from '../../../app/submissions/request';
import type { Statement } from '../../../engine/report/statement';
import { bigCount, count, flag, json, key, moment, optionalMoment, optionalText, text } from './columns';
import { table } from './table';
import type { RequestRow } from './request.row';

export interface OutputFileRow {
  readonly id: string;
  readonly requestId: string;
  readonly groupId: string;
  readonly path: string;
  /** `foldedPath` of it. */
  readonly pathFolded: string;
  readonly kind: FileKind;
  readonly statement: Statement;
  readonly statementVersion: number;
  readonly exceptionReason: string;
  readonly withdrawn: boolean;
  readonly continuedInId: string | null;
  readonly continuedIn: RequestRow | null;
  /** Of the current version: a vote names the bytes it is about, and is stored if they still stand here. */
  readonly sha256: string;
  readonly bytes: number;
  readonly versionNumber: number;
  readonly votedAt: Date | null;
  /** What a careful reviewer finds in this file of a decoy. */
  readonly knownProblem: string | null;
  readonly request: RequestRow;
}

export interface FileVersionRow {
  readonly id: string;
  readonly fileId: string;
  readonly number: number;
  readonly sha256: string;
  readonly bytes: number;
  readonly turn: number;
  readonly uploadedAt: Date;
  readonly file: OutputFileRow;
}

export const outputFileRows = table<OutputFileRow>({
  name: 'output_file',
  columns: {
    id: key(),
    requestId: text('request_id'),
    groupId: text('group_id'),
    path: text(),
    pathFolded: text('path_folded'),
    kind: text(),
    statement: json(),
    statementVersion: count('statement_version'),
    exceptionReason: text('exception_reason'),
    withdrawn: flag(),
    continuedInId: optionalText('continued_in'),
    sha256: text(),
    bytes: bigCount(),
    versionNumber: count('version_number'),
    votedAt: optionalMoment('voted_at'),
    knownProblem: optionalText('known_problem'),
  },
  relations: {
    request: { type: 'many-to-one', target: 'request', joinColumn: { name: 'request_id' } },
    continuedIn: { type: 'many-to-one', target: 'request', joinColumn: { name: 'continued_in' } },
  },
});

export const fileVersionRows = table<FileVersionRow>({
  name: 'file_version',
  columns: {
    id: key(),
    fileId: text('file_id'),
    number: count(),
    sha256: text(),
    bytes: bigCount(),
    turn: count(),
    uploadedAt: moment('uploaded_at'),
  },
  relations: { file: { type: 'many-to-one', target: 'output_file', joinColumn: { name: 'file_id' } } },
});
