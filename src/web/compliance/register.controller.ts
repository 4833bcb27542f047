import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';
import { Clock } from '../../app/clock.port';
import type { Actor } from '../../app/people/person';
import { refuse } from '../../app/refusals';
import {
  EXPORT_FORMATS,
  type ExportFormat,
  ExportRegister,
} from '../../app/register/export-register/export-register';
import { registerQuery } from '../../app/register/register-query';
import { SearchRegister } from '../../app/register/search-register/search-register';
import { answer } from '../answers/answer';
import { parseInput } from '../answers/input';
import { withoutEmpty } from '../answers/without-empty';
import { CurrentActor } from '../security/current-actor';
import { registerPage } from './register.view';

const TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
};

/** All requests that were ever submitted, and what became of them. */
@Controller()
export class RegisterController {
  constructor(
    private readonly searchRegister: SearchRegister,
    private readonly exportRegister: ExportRegister,
    private readonly clock: Clock,
  ) {}

  @Get('register')
  async search(@CurrentActor() actor: Actor, @Query() query: Record<string, unknown>) {
    const asked = parseInput(registerQuery, { page: 1 }, withoutEmpty(query));
    const found = await this.searchRegister.execute(actor, asked);
    return answer.page(
      'compliance/register',
      'Register',
      registerPage(found, asked, this.clock.now()),
      found,
    );
  }

  @Get('register.:format')
  export(
    @CurrentActor() actor: Actor,
    @Param('format') named: string,
    @Query() query: Record<string, unknown>,
  ) {
    const format = EXPORT_FORMATS.find((known) => known === named);
    if (!format) throw refuse.notFound('page');
    const asked = parseInput(registerQuery, { page: 1 }, withoutEmpty(query));
    const lines = this.exportRegister.execute(actor, asked, format);
    return new StreamableFile(Readable.from(lines), {
      type: TYPES[format],
      disposition: `attachment; filename="register.${format}"`,
    });
  }
}
