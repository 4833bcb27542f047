import type { ReviewPolicy } from '../../engine/rulebook/book';
import type { ListedFile, OutputFile, ReleaseRequest } from '../submissions/request';

/** Everything that roles and guards look at, besides the person. */
export interface Circumstances<File extends ListedFile = OutputFile> {
  readonly request: ReleaseRequest<File>;
  /** `review:` of the book that the request is bound to. */
  readonly policy: ReviewPolicy;
  /** Everybody in the project. Only looked at for how many seats members hold. */
  readonly memberIds: ReadonlySet<string>;
}

/** What they look at is the same where its files are only listed. */
export type AnyCircumstances = Circumstances<ListedFile>;
