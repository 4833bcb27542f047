import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { Rulebooks } from '../../policies/rulebooks.port';
import { answerPromise, type AnswerPromise, isPromised } from '../../reviews/answer-promise';
import { whatViewerSees } from '../../reviews/what-viewer-sees';
import { type Stores, UnitOfWork } from '../../unit-of-work.port';
import type { Circumstances } from '../../workflow/circumstances';
import { knownRequest } from '../../workflow/known-request';
import { offersFor, type Offer } from '../../workflow/may';
import type { Viewer } from '../../workflow/viewer';
import type { ReleaseRequest } from '../request';
import { requestEvent } from '../request-event';

/** A request as this person may see it, and what they can do with it. */
export interface RequestPage {
  readonly request: ReleaseRequest;
  readonly offers: readonly Offer[];
  readonly viewer: Viewer;
  /** Absent while nothing is promised. */
  readonly promise?: AnswerPromise;
}

@Injectable()
export class ReadRequest {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** Opening a request is remembered. */
  async execute(person: Actor, requestId: string): Promise<RequestPage> {
    return this.remember(person, await this.open(person, requestId));
  }

  /**
   * For a page about one file: one view, one event. Reading the file remembers it with its digest, but not an author's
   * look at their own file; that counts as one at their request.
   */
  async besideFile(person: Actor, requestId: string): Promise<RequestPage> {
    const page = await this.open(person, requestId);
    return page.viewer === 'author' ? this.remember(person, page) : page;
  }

  private open(person: Actor, requestId: string): Promise<RequestPage> {
    return this.work.read(async (stores) => {
      const about = await knownRequest(stores, this.rulebooks, person, requestId);
      const { request, policy, viewer } = about;
      return {
        request: whatViewerSees(request, { id: person.id, viewer }, policy),
        offers: offersFor(person, about),
        viewer,
        promise: await this.promise(stores, about),
      };
    });
  }

  /** Most requests that are read promise nothing any more, and need no calendar. */
  private async promise(
    { house }: Stores,
    { request, policy }: Circumstances,
  ): Promise<AnswerPromise | undefined> {
    if (!isPromised(request)) return undefined;
    return answerPromise(request, policy, await house.calendar(), this.clock.now());
  }

  private remember(person: Actor, page: RequestPage): Promise<RequestPage> {
    const { request, viewer } = page;
    const viewed = requestEvent(request, 'request.viewed', { after: { state: request.state } });
    return this.work.write(originOf(person, viewer), () =>
      Promise.resolve({ result: page, events: [viewed] }),
    );
  }
}
