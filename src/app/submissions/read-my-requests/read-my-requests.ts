import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/person';
import { UnitOfWork } from '../../unit-of-work.port';
import type { RequestLine } from '../requests.port';

/** A person's own requests in all their projects. A line has nothing in it that a review keeps from its author. */
@Injectable()
export class ReadMyRequests {
  constructor(private readonly work: UnitOfWork) {}

  execute(author: Actor): Promise<readonly RequestLine[]> {
    return this.work.read(({ requests }) => requests.ofAuthor(author.id));
  }
}
