import type { Provider, Type } from '@nestjs/common';
import { AllProjectsController } from './admin/all-projects.controller';
import { BookChangeController } from './admin/book-change.controller';
import { CalendarController } from './admin/calendar.controller';
import { DestinationsController } from './admin/destinations.controller';
import { HealthController } from './admin/health.controller';
import { PeopleController } from './admin/people.controller';
import { PersonController } from './admin/person.controller';
import { PersonRightsController } from './admin/person-rights.controller';
import { AnswerInterceptor } from './answers/answer.interceptor';
import { Pages } from './answers/pages';
import { RefusalFilter } from './answers/refusal.filter';
import { BalanceController } from './checker/balance.controller';
import { CommentController } from './checker/comment.controller';
import { DecisionController } from './checker/decision.controller';
import { QueueController } from './checker/queue.controller';
import { ReleaseController } from './checker/release.controller';
import { SeatController } from './checker/seat.controller';
import { RecheckController } from './checker/recheck.controller';
import { SamplesController } from './checker/samples.controller';
import { ThreadController } from './checker/thread.controller';
import { ViewsController } from './checker/views.controller';
import { ReviewController } from './checker/review.controller';
import { DecoysController } from './compliance/decoys.controller';
import { HoldController } from './compliance/hold.controller';
import { RetentionController } from './compliance/retention.controller';
import { RegisterController } from './compliance/register.controller';
import { MonthlyReportController } from './compliance/monthly-report.controller';
import { StatisticsController } from './compliance/statistics.controller';
import { AuditController } from './compliance/audit.controller';
import { HelpController } from './help/help.controller';
import { NoticesController } from './notices/notices.controller';
import { AccountController } from './people/account.controller';
import { HomeController } from './people/home.controller';
import { PasswordLinkController } from './people/password-link.controller';
import { SessionController } from './people/session.controller';
import { SetupController } from './people/setup.controller';
import { SignInController } from './people/sign-in.controller';
import { OpenConnections } from './open-connections';
import { RulebookController } from './policies/rulebook.controller';
import { ReadFilePanes } from './requests/file-panes';
import { FilesController } from './requests/files.controller';
import { CompareController } from './requests/compare.controller';
import { RolesController } from './requests/roles.controller';
import { RequestController } from './requests/request.controller';
import { FileActsController } from './researcher/file-acts.controller';
import { GroupsController } from './researcher/groups.controller';
import { RemedyController } from './researcher/remedy.controller';
import { ProjectsController } from './researcher/projects.controller';
import { RequestActsController } from './researcher/request-acts.controller';
import { ResumableUploadController } from './researcher/resumable-upload.controller';
import { UploadController } from './researcher/upload.controller';
import { SearchController } from './search/search.controller';
import { SignInLimit } from './security/sign-in-limit';
import { WebSettings } from './settings';

/** Everything that `app.module.ts` needs to know of the web. */
export const WEB_CONTROLLERS: Type[] = [
  HomeController,
  SessionController,
  SignInController,
  SetupController,
  PasswordLinkController,
  AccountController,
  ProjectsController,
  RequestController,
  RequestActsController,
  GroupsController,
  UploadController,
  ResumableUploadController,
  FilesController,
  RolesController,
  CompareController,
  FileActsController,
  RemedyController,
  QueueController,
  ViewsController,
  SeatController,
  BalanceController,
  ReviewController,
  CommentController,
  ThreadController,
  RecheckController,
  SamplesController,
  DecisionController,
  ReleaseController,
  AuditController,
  RegisterController,
  MonthlyReportController,
  StatisticsController,
  DecoysController,
  RetentionController,
  HoldController,
  PeopleController,
  PersonController,
  PersonRightsController,
  AllProjectsController,
  DestinationsController,
  CalendarController,
  HealthController,
  BookChangeController,
  RulebookController,
  SearchController,
  NoticesController,
  HelpController,
];

export function webProviders(settings: WebSettings): Provider[] {
  return [
    { provide: WebSettings, useValue: settings },
    Pages,
    AnswerInterceptor,
    RefusalFilter,
    SignInLimit,
    OpenConnections,
    ReadFilePanes,
  ];
}
