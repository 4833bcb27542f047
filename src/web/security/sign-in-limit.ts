import { Injectable } from '@nestjs/common';
import { Clock } from '../../app/clock.port';
import { Refusal, refuse } from '../../app/refusals';
import { AttemptLimit } from './attempt-limit';

const WINDOW_MS = 10 * 60 * 1000;
const A_PERSON = 10;
/** Many people may sit behind one address. */
const AN_ADDRESS = 60;

/** Guessing a password or a set-up token is slow for one address and for one person's sign-in. */
@Injectable()
export class SignInLimit {
  private readonly perPerson = new AttemptLimit(A_PERSON, WINDOW_MS);
  private readonly perAddress = new AttemptLimit(AN_ADDRESS, WINDOW_MS);

  constructor(private readonly clock: Clock) {}

  /** Runs the attempt unless too many have failed; counts it when it is refused. */
  async guard<T>(address: string, signIn: string, attempt: () => Promise<T>): Promise<T> {
    const name = signIn.trim().toLowerCase().slice(0, 200);
    const now = this.clock.now().getTime();
    if (this.perAddress.isReached(address, now) || this.perPerson.isReached(name, now)) {
      throw refuse.slowDown('There were too many attempts that failed.');
    }
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof Refusal) {
        this.perAddress.failed(address, now);
        this.perPerson.failed(name, now);
      }
      throw error;
    }
  }
}
