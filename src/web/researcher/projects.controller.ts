import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Clock } from '../../app/clock.port';
import type { Actor } from '../../app/people/person';
import { ReadProjects } from '../../app/people/read-projects/read-projects';
import { refuse } from '../../app/refusals';
import {
  type MyRequests,
  ReadMyRequests,
  readMyRequestsInput,
} from '../../app/submissions/read-my-requests/read-my-requests';
import { StartRequest, startRequestInput } from '../../app/submissions/start-request/start-request';
import { answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
import { parseInput } from '../answers/input';
import { withoutEmpty } from '../answers/without-empty';
import { CurrentActor } from '../security/current-actor';
import { projectPage, projectsPage } from './projects.view';

@Controller('projects')
export class ProjectsController {
  constructor(
    private readonly readProjects: ReadProjects,
    private readonly readMyRequests: ReadMyRequests,
    private readonly startRequest: StartRequest,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@CurrentActor() actor: Actor, @Query() query: Record<string, unknown>) {
    const asked = parseInput(readMyRequestsInput, { page: 1 }, withoutEmpty(query));
    const { projects } = await this.readProjects.execute(actor);
    const requests = await this.readMyRequests.execute(actor, asked);
    const page = projectsPage(projects, requests, this.clock.now());
    return answer.page('researcher/projects', 'Your requests', page, { projects, ...asJson(requests) });
  }

  @Get(':projectId')
  async show(
    @CurrentActor() actor: Actor,
    @IdParam('projectId') projectId: string,
    @Query() query: Record<string, unknown>,
  ) {
    const asked = parseInput(readMyRequestsInput, { page: 1 }, withoutEmpty(query), { projectId });
    const { projects } = await this.readProjects.execute(actor);
    const project = projects.find(({ id }) => id === projectId);
    if (!project) throw refuse.notFound('project');
    const requests = await this.readMyRequests.execute(actor, asked);
    const page = projectPage(project, requests, this.clock.now());
    return answer.page('researcher/project', `${project.code} ${project.title}`, page, {
      project,
      ...asJson(requests),
    });
  }

  @Post(':projectId/requests')
  async start(@CurrentActor() actor: Actor, @IdParam('projectId') projectId: string, @Body() body: unknown) {
    const id = await this.startRequest.execute(actor, parseInput(startRequestInput, body, { projectId }));
    return answer.created(`/requests/${id}`, { id });
  }
}

function asJson({ lines: requests, ...where }: MyRequests) {
  return { requests, ...where };
}
