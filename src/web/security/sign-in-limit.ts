import { Injectable } from '@nestjs/common';
import { Clock } from '../../app/clock.port';
import { RecordGuessing } from '../../app/people/record-guessing/record-guessing';
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

  constructor(
    private readonly clock: Clock,
    private readonly recordGuessing: RecordGuessing,
  ) {}

  /** Runs the attempt unless too many have failed or still run; one that is not refused no longer counts. */
  async guard<T>(address: string, signIn: string, attempt: () => Promise<T>): Promise<T> {
    const name = signIn.trim().toLowerCase().slice(0, 200);
    const now = this.clock.now().getTime();
    if (this.perAddress.isReached(address, now) || this.perPerson.isReached(name, now)) {
      await this.alertOnce(address, name, now);
      throw refuse.slowDown('There were too many attempts that failed.');
    }
    const counted = [this.perAddress.begin(address, now), this.perPerson.begin(name, now)];
    try {
      const result = await attempt();
      for (const takeOff of counted) takeOff();
      return result;
    } catch (error) {
      if (!(error instanceof Refusal)) for (const takeOff of counted) takeOff();
      throw error;
    }
  }

  private async alertOnce(address: string, name: string, now: number): Promise<void> {
    const [addressIsNews, nameIsNews] = [
      this.perAddress.isNews(address, now),
      this.perPerson.isNews(name, now),
    ];
    if (addressIsNews || nameIsNews) await this.recordGuessing.execute({ signIn: name, from: address });
  }
}
