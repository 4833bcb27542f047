import type { Type } from '@nestjs/common';
import { ExportAudit } from './audit/export-audit/export-audit';
import { ReadEvent } from './audit/read-event/read-event';
import { ReadRequestAsItWas } from './audit/read-request-as-it-was/read-request-as-it-was';
import { RecordRefusal } from './audit/record-refusal/record-refusal';
import { SearchAudit } from './audit/search-audit/search-audit';
import { VerifyStore } from './audit/verify-store/verify-store';
import { BeginAbsence } from './calendar/begin-absence/begin-absence';
import { ComeBack } from './calendar/come-back/come-back';
import { SayAway } from './calendar/say-away/say-away';
import { CloseDay } from './calendar/close-day/close-day';
import { OpenDay } from './calendar/open-day/open-day';
import { ReadCalendar } from './calendar/read-calendar/read-calendar';
import { DESTINATIONS } from './destinations/use-cases';
import { ReadHealth } from './health/read-health/read-health';
import { SendMail } from './notices/send-mail/send-mail';
import { SetMail } from './notices/set-mail/set-mail';
import { ReadNotices } from './notices/read-notices/read-notices';
import { PEOPLE } from './people/use-cases';
import { ReadRulebook } from './policies/read-rulebook/read-rulebook';
import { CompareBooks } from './policies/compare-books/compare-books';
import { DecideBook } from './policies/decide-book/decide-book';
import { ProposeBook } from './policies/propose-book/propose-book';
import { ReadBookChange } from './policies/read-book-change/read-book-change';
import { ReadBookHistory } from './policies/read-book-history/read-book-history';
import { ReadRulebooks } from './policies/read-rulebooks/read-rulebooks';
import { TryBook } from './policies/try-book/try-book';
import { RunDeadline } from './deadlines/run-deadline/run-deadline';
import { AskForDeletion } from './releases/ask-for-deletion/ask-for-deletion';
import { ReadRecall } from './releases/read-recall/read-recall';
import { Recall } from './releases/recall/recall';
import { DownloadPackage } from './releases/download-package/download-package';
import { ExportRegister } from './register/export-register/export-register';
import { SearchRegister } from './register/search-register/search-register';
import { SearchEverything } from './search/search-everything/search-everything';
import { ReadFalseAlarms } from './statistics/read-false-alarms/read-false-alarms';
import { ReadMonthlyReport } from './statistics/read-monthly-report/read-monthly-report';
import { ReadStatistics } from './statistics/read-statistics/read-statistics';
import { RETENTION } from './retention/use-cases';
import { OrderRelease } from './releases/order-release/order-release';
import { ReadManifest } from './releases/read-manifest/read-manifest';
import { RetryRelease } from './releases/retry-release/retry-release';
import { RunRelease } from './releases/run-release/run-release';
import { AcceptRemedy } from './remedies/accept-remedy/accept-remedy';
import { ProposeRemedy } from './remedies/propose-remedy/propose-remedy';
import { ReadDecoy } from './decoys/read-decoy/read-decoy';
import { ReadDecoys } from './decoys/read-decoys/read-decoys';
import { SayProblem } from './decoys/say-problem/say-problem';
import { StartDecoy } from './decoys/start-decoy/start-decoy';
import { ReadSamples } from './samples/read-samples/read-samples';
import { RecordSample } from './samples/record-sample/record-sample';
import { AddComment } from './reviews/add-comment/add-comment';
import { ApproveInPart } from './reviews/approve-in-part/approve-in-part';
import { ApproveRequest } from './reviews/approve-request/approve-request';
import { Claim } from './reviews/claim/claim';
import { GiveBack } from './reviews/give-back/give-back';
import { Reply } from './reviews/reply/reply';
import { SettleThread } from './reviews/settle-thread/settle-thread';
import { JudgeFinding } from './reviews/judge-finding/judge-finding';
import { Assign } from './reviews/assign/assign';
import { ChangeView } from './reviews/change-view/change-view';
import { RemoveView } from './reviews/remove-view/remove-view';
import { SaveView } from './reviews/save-view/save-view';
import { ReadBalance } from './reviews/read-balance/read-balance';
import { HandOver } from './reviews/hand-over/hand-over';
import { LapseClaims } from './reviews/lapse-claims/lapse-claims';
import { ApproveGroup } from './reviews/approve-group/approve-group';
import { CastVote } from './reviews/cast-vote/cast-vote';
import { CorrectRole } from './reviews/correct-role/correct-role';
import { DeleteComment } from './reviews/delete-comment/delete-comment';
import { DownloadFile } from './reviews/download-file/download-file';
import { EditComment } from './reviews/edit-comment/edit-comment';
import { HandInReview } from './reviews/hand-in-review/hand-in-review';
import { ReadQueue } from './reviews/read-queue/read-queue';
import { RejectRequest } from './reviews/reject-request/reject-request';
import { ReopenRequest } from './reviews/reopen-request/reopen-request';
import { ReturnEarly } from './reviews/return-early/return-early';
import { ReturnRequest } from './reviews/return-request/return-request';
import { CompareFile } from './scanning/compare-file/compare-file';
import { CompareOthers } from './scanning/compare-others/compare-others';
import { OpenFinding } from './scanning/open-finding/open-finding';
import { ReadFile } from './scanning/read-file/read-file';
import { ReadReport } from './scanning/read-report/read-report';
import { ReadPicture } from './scanning/read-picture/read-picture';
import { ReadRows } from './scanning/read-rows/read-rows';
import { OrderRecheck } from './scanning/order-recheck/order-recheck';
import { ReadRecheck } from './scanning/read-recheck/read-recheck';
import { RunRecheck } from './scanning/run-recheck/run-recheck';
import { RunScan } from './scanning/run-scan/run-scan';
import { Intake } from './submissions/intake';
import { AddFile } from './submissions/add-file/add-file';
import { AddGroup } from './submissions/add-group/add-group';
import { AnswerThread } from './submissions/answer-thread/answer-thread';
import { BeginUpload } from './submissions/begin-upload/begin-upload';
import { ContinueUpload } from './submissions/continue-upload/continue-upload';
import { DiscardUpload } from './submissions/discard-upload/discard-upload';
import { ExpireUpload } from './submissions/expire-upload/expire-upload';
import { DescribeFiles } from './submissions/describe-files/describe-files';
import { DescribeFile } from './submissions/describe-file/describe-file';
import { EditContext } from './submissions/edit-context/edit-context';
import { ExplainException } from './submissions/explain-exception/explain-exception';
import { MarkFile } from './submissions/mark-file/mark-file';
import { MoveFile } from './submissions/move-file/move-file';
import { ReadHalfUploads } from './submissions/read-half-uploads/read-half-uploads';
import { ReadMyRequests } from './submissions/read-my-requests/read-my-requests';
import { ReadProgress } from './submissions/read-progress/read-progress';
import { ReadRequest } from './submissions/read-request/read-request';
import { RemoveFile } from './submissions/remove-file/remove-file';
import { RemoveGroup } from './submissions/remove-group/remove-group';
import { ReplaceFile } from './submissions/replace-file/replace-file';
import { Resubmit } from './submissions/resubmit/resubmit';
import { SayRole } from './submissions/say-role/say-role';
import { NameCoAuthors } from './submissions/name-co-authors/name-co-authors';
import { StartRequest } from './submissions/start-request/start-request';
import { Submit } from './submissions/submit/submit';
import { TakeBack } from './submissions/take-back/take-back';
import { Withdraw } from './submissions/withdraw/withdraw';

/** All that Sluice can do: one class an act. `app.module.ts` provides them; a test fails when one is missing. */
export const USE_CASES: readonly Type[] = [
  ...PEOPLE,
  ...DESTINATIONS,
  ...RETENTION,
  ExportAudit,
  ReadEvent,
  ReadRequestAsItWas,
  RecordRefusal,
  SearchAudit,
  VerifyStore,
  ReadCalendar,
  CloseDay,
  SayAway,
  ComeBack,
  BeginAbsence,
  OpenDay,
  ReadHealth,
  ReadNotices,
  SendMail,
  SetMail,
  ReadRulebook,
  ReadRulebooks,
  ReadBookChange,
  ReadBookHistory,
  CompareBooks,
  ProposeBook,
  DecideBook,
  TryBook,
  RunDeadline,
  AskForDeletion,
  ReadRecall,
  Recall,
  DownloadPackage,
  ExportRegister,
  SearchRegister,
  SearchEverything,
  ReadFalseAlarms,
  ReadMonthlyReport,
  ReadStatistics,
  OrderRelease,
  ReadManifest,
  RetryRelease,
  RunRelease,
  StartDecoy,
  SayProblem,
  ReadDecoys,
  ReadDecoy,
  ReadSamples,
  RecordSample,
  AcceptRemedy,
  ProposeRemedy,
  AddComment,
  ApproveInPart,
  ApproveRequest,
  ApproveGroup,
  CastVote,
  CorrectRole,
  DeleteComment,
  DownloadFile,
  EditComment,
  Reply,
  SettleThread,
  Claim,
  GiveBack,
  HandOver,
  Assign,
  ReadBalance,
  SaveView,
  ChangeView,
  RemoveView,
  JudgeFinding,
  LapseClaims,
  HandInReview,
  ReadQueue,
  RejectRequest,
  ReopenRequest,
  ReturnEarly,
  ReturnRequest,
  CompareFile,
  CompareOthers,
  OpenFinding,
  ReadFile,
  ReadReport,
  ReadPicture,
  ReadRows,
  RunScan,
  OrderRecheck,
  ReadRecheck,
  RunRecheck,
  Intake,
  AddFile,
  BeginUpload,
  ContinueUpload,
  DiscardUpload,
  ExpireUpload,
  AnswerThread,
  AddGroup,
  DescribeFile,
  DescribeFiles,
  EditContext,
  ExplainException,
  MarkFile,
  MoveFile,
  ReadHalfUploads,
  ReadMyRequests,
  ReadProgress,
  ReadRequest,
  RemoveFile,
  RemoveGroup,
  ReplaceFile,
  Resubmit,
  SayRole,
  NameCoAuthors,
  StartRequest,
  Submit,
  TakeBack,
  Withdraw,
];
