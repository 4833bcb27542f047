import { Body, Controller, Get, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Clock } from '../../app/clock.port';
import { AddDestination, addDestinationInput } from '../../app/destinations/add-destination/add-destination';
import {
  ChangeDestination,
  changeDestinationInput,
} from '../../app/destinations/change-destination/change-destination';
import { ReadDestinations } from '../../app/destinations/read-destinations/read-destinations';
import {
  RetireDestination,
  retireDestinationInput,
} from '../../app/destinations/retire-destination/retire-destination';
import { UseDestination, useDestinationInput } from '../../app/destinations/use-destination/use-destination';
import { asAdministrator } from '../../app/people/administrators';
import type { Actor } from '../../app/people/person';
import { Refusal, refuse } from '../../app/refusals';
import { answer, type Answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
import { parseInput } from '../answers/input';
import { wantsJson } from '../answers/wants-json';
import { CurrentActor } from '../security/current-actor';
import { destinationPage, newDestinationPage } from './destination.view';
import { destinationsPage } from './destinations.view';

const KEEPERS = 'Only administrators say where packages may go.';

/** Where packages go. */
@Controller('destinations')
export class DestinationsController {
  constructor(
    private readonly readDestinations: ReadDestinations,
    private readonly addDestination: AddDestination,
    private readonly changeDestination: ChangeDestination,
    private readonly retireDestination: RetireDestination,
    private readonly useDestination: UseDestination,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@CurrentActor() actor: Actor) {
    const found = await this.readDestinations.execute(actor);
    return answer.page(
      'admin/destinations',
      'Destinations',
      destinationsPage(found, this.clock.now()),
      found,
    );
  }

  @Get('new')
  async form(@CurrentActor() actor: Actor) {
    asAdministrator(actor, KEEPERS);
    const { roots } = await this.readDestinations.execute(actor);
    return answer.page('admin/new-destination', 'Add a destination', newDestinationPage(roots), { roots });
  }

  @Post()
  async add(@CurrentActor() actor: Actor, @Body() body: unknown, @Req() request: Request): Promise<Answer> {
    const origin = asAdministrator(actor, KEEPERS);
    try {
      const id = await this.addDestination.execute(origin, parseInput(addDestinationInput, body));
      return answer.created('/destinations', { id });
    } catch (error) {
      if (!(error instanceof Refusal) || wantsJson(request)) throw error;
      const { roots } = await this.readDestinations.execute(actor);
      const page = newDestinationPage(roots, body, error);
      return answer.page('admin/new-destination', 'Add a destination', page, {}, error.status);
    }
  }

  @Get(':destinationId')
  async show(@CurrentActor() actor: Actor, @IdParam('destinationId') id: string) {
    asAdministrator(actor, KEEPERS);
    const { found, roots } = await this.find(actor, id);
    return answer.page(
      'admin/destination',
      found.name,
      destinationPage(found, roots, this.clock.now()),
      found,
    );
  }

  @Post(':destinationId')
  async change(
    @CurrentActor() actor: Actor,
    @IdParam('destinationId') destinationId: string,
    @Body() body: unknown,
    @Req() request: Request,
  ): Promise<Answer> {
    const origin = asAdministrator(actor, KEEPERS);
    try {
      const input = parseInput(changeDestinationInput, body, { destinationId });
      await this.changeDestination.execute(origin, input);
      return answer.done('/destinations');
    } catch (error) {
      if (!(error instanceof Refusal) || error.code === 'not-found' || wantsJson(request)) throw error;
      const { found, roots } = await this.find(actor, destinationId);
      const page = destinationPage(found, roots, this.clock.now(), { body, refusal: error });
      return answer.page('admin/destination', found.name, page, {}, error.status);
    }
  }

  @Post(':destinationId/retire')
  async retire(@CurrentActor() actor: Actor, @IdParam('destinationId') destinationId: string) {
    const origin = asAdministrator(actor, KEEPERS);
    await this.retireDestination.execute(origin, parseInput(retireDestinationInput, { destinationId }));
    return answer.done('/destinations');
  }

  @Post(':destinationId/use')
  async use(@CurrentActor() actor: Actor, @IdParam('destinationId') destinationId: string) {
    const origin = asAdministrator(actor, KEEPERS);
    await this.useDestination.execute(origin, parseInput(useDestinationInput, { destinationId }));
    return answer.done('/destinations');
  }

  private async find(actor: Actor, id: string) {
    const { destinations, roots } = await this.readDestinations.execute(actor);
    const found = destinations.find((one) => one.id === id);
    if (!found) throw refuse.notFound('destination');
    return { found, roots };
  }
}
