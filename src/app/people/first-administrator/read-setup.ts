import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../unit-of-work.port';

@Injectable()
export class ReadSetup {
  constructor(private readonly work: UnitOfWork) {}

  nobodyIsHere(): Promise<boolean> {
    return this.work.read(({ people }) => people.isEmpty());
  }
}
