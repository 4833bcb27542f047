import { Body, Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import {
  CreateFirstAdministrator,
  createFirstAdministratorInput,
} from '../../app/people/first-administrator/create-first-administrator';
import { ReadSetup } from '../../app/people/first-administrator/read-setup';
import { Refusal } from '../../app/refusals';
import { answer, type Answer } from '../answers/answer';
import { parseInput } from '../answers/input';
import { refusalView } from '../answers/refusal.view';
import { wantsJson } from '../answers/wants-json';
import { addressOf } from '../security/set-up-actor';
import { SignInLimit } from '../security/sign-in-limit';
import { setupPage } from './setup.view';

/** The one-time link that a new installation prints. */
@Controller('setup/:token')
export class SetupController {
  constructor(
    private readonly createAdministrator: CreateFirstAdministrator,
    private readonly readSetup: ReadSetup,
    private readonly limit: SignInLimit,
  ) {}

  @Get()
  async form(@Param('token') token: string) {
    await this.readSetup.mustBeOpen();
    return answer.page('people/setup', 'First administrator', setupPage(token), {});
  }

  @Post()
  async create(
    @Param('token') token: string,
    @Body() body: unknown,
    @Req() request: Request,
  ): Promise<Answer> {
    try {
      const input = parseInput(createFirstAdministratorInput, body, { token });
      await this.limit.guard(addressOf(request), `setup ${token}`, () =>
        this.createAdministrator.execute(input),
      );
      return answer.done('/sign-in?password=set');
    } catch (error) {
      if (!(error instanceof Refusal) || wantsJson(request)) throw error;
      const page = setupPage(token, body, refusalView(error));
      return answer.page('people/setup', 'First administrator', page, {}, error.status);
    }
  }
}
