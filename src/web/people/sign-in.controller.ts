import { Body, Controller, Get, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import type { Actor, Person } from '../../app/people/person';
import { SignIn, signInInput } from '../../app/people/sign-in/sign-in';
import { SignOut } from '../../app/people/sign-out/sign-out';
import { Refusal } from '../../app/refusals';
import { answer, type Answer } from '../answers/answer';
import { parseInput } from '../answers/input';
import { type RefusalView, refusalView } from '../answers/refusal.view';
import { localPath } from '../answers/local-path';
import { wantsJson } from '../answers/wants-json';
import type { BannerView } from '../requests/banner.view';
import { CurrentActor } from '../security/current-actor';
import { endSession, startSession } from '../security/sessions';
import { addressOf } from '../security/set-up-actor';
import { SignInLimit } from '../security/sign-in-limit';

const formSchema = signInInput.extend({ next: z.string().optional() });

@Controller()
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly limit: SignInLimit,
  ) {}

  @Get('sign-in')
  form(@Query('next') next: unknown, @Query('password') password: unknown) {
    const done = password === 'set' ? PASSWORD_SET : null;
    return signInPage({ next: localPath(next, '/'), signIn: '', refusal: null, done });
  }

  @Post('sign-in')
  async enter(@Body() body: unknown, @Req() request: Request): Promise<Answer> {
    const { next, ...credentials } = parseInput(formSchema, body);
    try {
      const person = await this.authenticate(credentials, addressOf(request));
      await startSession(request, person.id);
      return answer.done(localPath(next, '/'));
    } catch (error) {
      if (!(error instanceof Refusal) || wantsJson(request)) throw error;
      return signInPage(
        { next: localPath(next, '/'), signIn: credentials.signIn, refusal: refusalView(error), done: null },
        error.status,
      );
    }
  }

  @Post('sign-out')
  async leave(@CurrentActor() actor: Actor, @Req() request: Request) {
    await this.signOut.execute(actor);
    await endSession(request);
    return answer.done('/sign-in');
  }

  private authenticate(credentials: z.output<typeof signInInput>, from: string): Promise<Person> {
    return this.limit.guard(from, credentials.signIn, () => this.signIn.execute(credentials, from));
  }
}

/** Whoever comes from a one-time link would see nothing else of it. */
const PASSWORD_SET: BannerView = {
  tone: '',
  title: 'Your password is set.',
  sentence: 'Sign in with it.',
  next: '',
};

interface SignInPage {
  readonly next: string;
  readonly signIn: string;
  readonly refusal: RefusalView | null;
  readonly done: BannerView | null;
}

function signInPage(page: SignInPage, status = 200) {
  return answer.page('people/sign-in', 'Sign in', page, { next: page.next }, status);
}
