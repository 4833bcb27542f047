import { Body, Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { ReadPasswordLink } from '../../app/people/password-link/read-password-link';
import { UsePasswordLink, usePasswordLinkInput } from '../../app/people/password-link/use-password-link';
import { Refusal } from '../../app/refusals';
import { answer, type Answer } from '../answers/answer';
import { parseInput } from '../answers/input';
import { type RefusalView, refusalView } from '../answers/refusal.view';
import { wantsJson } from '../answers/wants-json';
import { addressOf } from '../security/set-up-actor';
import { SignInLimit } from '../security/sign-in-limit';
import { PASSWORD_HINT } from './password-hint';

/** The one-time link by which somebody sets a password that nobody else knew. */
@Controller('password/:token')
export class PasswordLinkController {
  constructor(
    private readonly readLink: ReadPasswordLink,
    private readonly useLink: UsePasswordLink,
    private readonly limit: SignInLimit,
  ) {}

  @Get()
  form(@Param('token') token: string, @Req() request: Request): Promise<Answer> {
    return this.guarded(token, request, () => this.page(token, null));
  }

  @Post()
  async set(@Param('token') token: string, @Body() body: unknown, @Req() request: Request): Promise<Answer> {
    try {
      const input = parseInput(usePasswordLinkInput, body, { token });
      await this.guarded(token, request, () => this.useLink.execute(input, addressOf(request)));
      return answer.done('/sign-in?password=set');
    } catch (error) {
      const isTyping = error instanceof Refusal && error.code === 'invalid';
      if (!isTyping || wantsJson(request)) throw error;
      return this.page(token, refusalView(error), error.status);
    }
  }

  private guarded<T>(token: string, request: Request, act: () => Promise<T>): Promise<T> {
    return this.limit.guard(addressOf(request), `link ${token}`, act);
  }

  private async page(token: string, refusal: RefusalView | null, status = 200): Promise<Answer> {
    const { name, signIn } = await this.readLink.execute(token);
    const page = { action: `/password/${encodeURIComponent(token)}`, name, signIn, refusal };
    return answer.page(
      'people/password',
      'Your password',
      { ...page, passwordHint: PASSWORD_HINT },
      {},
      status,
    );
  }
}
