import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../unit-of-work.port';
import { usedUp } from './used-up';

@Injectable()
export class ReadSetup {
  constructor(private readonly work: UnitOfWork) {}

  nobodyIsHere(): Promise<boolean> {
    return this.work.read(({ people }) => people.isEmpty());
  }

  /** Before somebody fills in a form that will be refused. @throws Refusal `gone` once there is anybody */
  async mustBeOpen(): Promise<void> {
    if (!(await this.nobodyIsHere())) throw usedUp();
  }
}
