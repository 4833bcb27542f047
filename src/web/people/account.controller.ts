import { Body, Controller, Get, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Clock } from '../../app/clock.port';
import { ChangePassword, changePasswordInput } from '../../app/people/change-password/change-password';
import type { Actor } from '../../app/people/person';
import { ReadPerson } from '../../app/people/read-person/read-person';
import { Refusal } from '../../app/refusals';
import { answer, type Answer } from '../answers/answer';
import { parseInput } from '../answers/input';
import { type RefusalView, refusalView } from '../answers/refusal.view';
import { wantsJson } from '../answers/wants-json';
import type { BannerView } from '../requests/banner.view';
import { CurrentActor } from '../security/current-actor';
import { startSession } from '../security/sessions';
import { addressOf } from '../security/set-up-actor';
import { SignInLimit } from '../security/sign-in-limit';
import { accountPage } from './account.view';
import { PASSWORD_HINT } from './password-hint';

const PASSWORD_CHANGED: BannerView = {
  tone: '',
  title: 'Your password is changed.',
  sentence: 'You are signed out everywhere else.',
  next: '',
};

/** One's own account: what one is here, and the password. */
@Controller('account')
export class AccountController {
  constructor(
    private readonly readPerson: ReadPerson,
    private readonly changePassword: ChangePassword,
    private readonly limit: SignInLimit,
    private readonly clock: Clock,
  ) {}

  @Get()
  show(@CurrentActor() actor: Actor, @Query('password') password: unknown): Promise<Answer> {
    return this.page(actor, { done: password === 'changed' ? PASSWORD_CHANGED : null });
  }

  @Post('password')
  async password(
    @CurrentActor() actor: Actor,
    @Body() body: unknown,
    @Req() request: Request,
  ): Promise<Answer> {
    try {
      const input = parseInput(changePasswordInput, body);
      // A session left open is no place to guess in either.
      await this.limit.guard(addressOf(request), actor.signIn, () =>
        this.changePassword.execute(actor, input),
      );
      await startSession(request, actor.id);
      return answer.done('/account?password=changed');
    } catch (error) {
      if (!(error instanceof Refusal) || wantsJson(request)) throw error;
      return this.page(actor, { refusal: refusalView(error) }, error.status);
    }
  }

  private async page(
    actor: Actor,
    {
      done = null,
      refusal = null,
    }: { readonly done?: BannerView | null; readonly refusal?: RefusalView | null },
    status = 200,
  ): Promise<Answer> {
    const { person, rights } = await this.readPerson.execute(actor, actor.id);
    const account = accountPage(person, rights, this.clock.now());
    const page = { ...account, passwordHint: PASSWORD_HINT, done, refusal };
    return answer.page('people/account', 'Your account', page, { person, rights }, status);
  }
}
