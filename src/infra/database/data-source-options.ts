import { join } from 'node:path';
import { OPEN_READONLY } from 'sqlite3';
import type { DataSourceOptions } from 'typeorm';
import type { Config } from '../../config';
import { PeopleAndProjects } from './migrations/1-people-and-projects';
import { Requests } from './migrations/2-requests';
import { ReviewsAndReleases } from './migrations/3-reviews-and-releases';
import { Audit } from './migrations/4-audit';
import { SupportingFiles } from './migrations/5-supporting-files';
import { Claims } from './migrations/6-claims';
import { NoticesByOccasion } from './migrations/7-notices';
import { Groups } from './migrations/8-groups';
import { RecallOfReleases } from './migrations/9-recall';
import { Parts } from './migrations/10-parts';
import { Mail } from './migrations/11-mail';
import { Exceptions } from './migrations/12-exceptions';
import { PinnedComments } from './migrations/13-comments';
import { EndedProjects } from './migrations/14-ended-projects';
import { Judgements } from './migrations/15-judgements';
import { AutomaticApprovals } from './migrations/16-automatic-approvals';
import { FindingsOfReports } from './migrations/17-findings-of-reports';
import { LedgerOfCounts } from './migrations/18-ledger';
import { BookChanges } from './migrations/19-book-changes';
import { Threads } from './migrations/20-threads';
import { Corrections } from './migrations/21-corrections';
import { Rechecks } from './migrations/22-rechecks';
import { SearchIndex } from './migrations/23-search';
import { Samples } from './migrations/24-samples';
import { Decoys } from './migrations/25-decoys';
import { Conflicts } from './migrations/26-conflicts';
import { HalfUploads } from './migrations/27-half-uploads';
import { ClosedDays } from './migrations/28-closed-days';
import { FoldedPaths } from './migrations/29-folded-paths';
import { AbsencesOfCheckers } from './migrations/30-absences';
import { QueueViews } from './migrations/31-queue-views';
import { CoAuthorAccounts } from './migrations/32-co-author-accounts';
import { TrainingMarks } from './migrations/33-training-marks';
import { SharedDrafts } from './migrations/34-shared-drafts';
import { PasswordLinks } from './migrations/35-password-links';
import { AccountNotices } from './migrations/36-account-notices';
import { DestinationsOfPackages } from './migrations/37-destinations';
import { BookNotices } from './migrations/38-book-notices';
import { DestinationVersions } from './migrations/39-destination-versions';
import { Retention } from './migrations/40-retention';
import { absenceRows } from './rows/absence.row';
import { auditEventRows } from './rows/audit-event.row';
import { bookChangeRows, bookTrialFileRows } from './rows/book-change.row';
import { closedDayRows } from './rows/closed-day.row';
import { deletionRows, legalHoldRows } from './rows/deletion.row';
import { destinationRows, projectDestinationRows } from './rows/destination.row';
import { halfUploadRows } from './rows/half-upload.row';
import { jobRows } from './rows/job.row';
import { judgementRows } from './rows/judgement.row';
import { mailSettingRows } from './rows/mail-setting.row';
import { membershipRows } from './rows/membership.row';
import { noticeRows } from './rows/notice.row';
import { fileVersionRows, outputFileRows } from './rows/output-file.row';
import { personRoleRows, personRows } from './rows/person.row';
import { projectRows } from './rows/project.row';
import { publishedCountRows, publishedTableRows } from './rows/published.row';
import { queueViewRows } from './rows/queue-view.row';
import { recheckRows } from './rows/recheck.row';
import { releaseOrderRows } from './rows/release-order.row';
import { releaseRightRows } from './rows/release-right.row';
import { reportFindingRows } from './rows/report-finding.row';
import { fileGroupRows, requestRows } from './rows/request.row';
import { commentRows, seatRows, voteRows } from './rows/review.row';
import { sampleRows } from './rows/sample.row';
import { fileReportRows, scanRows } from './rows/scan.row';
import { sessionRows } from './rows/session.row';
import { passwordLinkRows } from './rows/password-link.row';
import { setupLinkRows } from './rows/setup-link.row';

/** How long a statement waits for another process that holds the file, in milliseconds. */
export const BUSY_MS = 10_000;

/** `logging: false`: a logged statement carries its parameters, password hashes and session ids among them. */
const SHARED = {
  synchronize: false,
  migrationsRun: false,
  logging: false,
  entities: [
    ...[bookChangeRows, bookTrialFileRows, destinationRows, projectDestinationRows],
    ...[auditEventRows, closedDayRows, fileGroupRows, halfUploadRows, jobRows, mailSettingRows],
    ...[absenceRows, membershipRows, noticeRows, queueViewRows, deletionRows, legalHoldRows],
    ...[fileVersionRows, outputFileRows, publishedCountRows, publishedTableRows, reportFindingRows],
    ...[personRoleRows, personRows, projectRows, releaseOrderRows, releaseRightRows, requestRows],
    ...[
      commentRows,
      judgementRows,
      seatRows,
      voteRows,
      fileReportRows,
      recheckRows,
      sampleRows,
      scanRows,
      sessionRows,
      setupLinkRows,
      passwordLinkRows,
    ],
  ],
} satisfies Partial<DataSourceOptions>;

const MIGRATIONS = [
  PeopleAndProjects,
  Requests,
  ReviewsAndReleases,
  Audit,
  SupportingFiles,
  Claims,
  NoticesByOccasion,
  Groups,
  RecallOfReleases,
  Parts,
  Mail,
  Exceptions,
  PinnedComments,
  EndedProjects,
  Judgements,
  AutomaticApprovals,
  FindingsOfReports,
  LedgerOfCounts,
  BookChanges,
  Threads,
  Corrections,
  Rechecks,
  SearchIndex,
  Samples,
  Decoys,
  Conflicts,
  HalfUploads,
  ClosedDays,
  FoldedPaths,
  AbsencesOfCheckers,
  QueueViews,
  CoAuthorAccounts,
  TrainingMarks,
  SharedDrafts,
  PasswordLinks,
  AccountNotices,
  DestinationsOfPackages,
  BookNotices,
  DestinationVersions,
  Retention,
];

/** For writing; on PostgreSQL for everything. */
export function mainOptions({ databaseUrl, dataFolder }: Config): DataSourceOptions {
  if (databaseUrl !== undefined) {
    const shared = { ...SHARED, migrations: MIGRATIONS, applicationName: 'sluice' };
    return { type: 'postgres', url: databaseUrl, ...shared };
  }
  const database = join(dataFolder, 'sluice.db');
  return { type: 'sqlite', database, busyTimeout: BUSY_MS, ...SHARED, migrations: MIGRATIONS };
}

/** The same file, opened so that SQLite itself refuses to write. */
export function readerOptions({ dataFolder }: Config): DataSourceOptions {
  const database = join(dataFolder, 'sluice.db');
  return { type: 'sqlite', database, flags: OPEN_READONLY, busyTimeout: BUSY_MS, ...SHARED };
}
