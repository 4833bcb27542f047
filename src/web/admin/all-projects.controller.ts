import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Clock } from '../../app/clock.port';
import { LimitProject, limitProjectInput } from '../../app/destinations/limit-project/limit-project';
import { AddMember, addMemberInput } from '../../app/people/add-member/add-member';
import { asAdministrator } from '../../app/people/administrators';
import { CreateProject, createProjectInput } from '../../app/people/create-project/create-project';
import { EndProject, endProjectInput } from '../../app/people/end-project/end-project';
import { membershipInput } from '../../app/people/membership-input';
import type { Actor } from '../../app/people/person';
import { ReadAllProjects } from '../../app/people/read-all-projects/read-all-projects';
import { ReadMembers } from '../../app/people/read-members/read-members';
import { RemoveMember } from '../../app/people/remove-member/remove-member';
import { ShareDrafts, shareDraftsInput } from '../../app/people/share-drafts/share-drafts';
import { answer } from '../answers/answer';
import { parseInput } from '../answers/input';
import { CurrentActor } from '../security/current-actor';
import { allProjectsPage, projectHref } from './all-projects.view';
import { membersPage } from './members.view';

const KEEPERS = 'Only administrators make projects and say who is in them.';

/** Which projects there are and who is in them; by their codes, as the shell names them too. */
@Controller('all-projects')
export class AllProjectsController {
  constructor(
    private readonly readAllProjects: ReadAllProjects,
    private readonly readMembers: ReadMembers,
    private readonly createProject: CreateProject,
    private readonly endProject: EndProject,
    private readonly addMember: AddMember,
    private readonly removeMember: RemoveMember,
    private readonly shareDrafts: ShareDrafts,
    private readonly limitProject: LimitProject,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@CurrentActor() actor: Actor) {
    const found = await this.readAllProjects.execute(actor);
    return answer.page('admin/all-projects', 'Projects', allProjectsPage(found), found);
  }

  @Post()
  async create(@CurrentActor() actor: Actor, @Body() body: unknown) {
    const origin = asAdministrator(actor, KEEPERS);
    const input = parseInput(createProjectInput, body);
    const id = await this.createProject.execute(origin, input);
    return answer.created(projectHref(input.code), { id });
  }

  @Get(':project')
  async show(@CurrentActor() actor: Actor, @Param('project') project: string) {
    const found = await this.readMembers.execute(actor, project);
    const title = `${found.project.code} ${found.project.title}`;
    return answer.page('admin/members', title, membersPage(found, this.clock.now()), found);
  }

  @Post(':project/members')
  async add(@CurrentActor() actor: Actor, @Param('project') project: string, @Body() body: unknown) {
    const origin = asAdministrator(actor, KEEPERS);
    await this.addMember.execute(origin, parseInput(addMemberInput, body, { project }));
    return answer.done(projectHref(project));
  }

  @Post(':project/members/remove')
  async remove(@CurrentActor() actor: Actor, @Param('project') project: string, @Body() body: unknown) {
    const origin = asAdministrator(actor, KEEPERS);
    await this.removeMember.execute(origin, parseInput(membershipInput, body, { project }));
    return answer.done(projectHref(project));
  }

  @Post(':project/drafts')
  async share(@CurrentActor() actor: Actor, @Param('project') project: string, @Body() body: unknown) {
    const origin = asAdministrator(actor, 'Only administrators say whether a project shares drafts.');
    await this.shareDrafts.execute(origin, parseInput(shareDraftsInput, body, { project }));
    return answer.done(projectHref(project));
  }

  @Post(':project/destinations')
  async limit(@CurrentActor() actor: Actor, @Param('project') project: string, @Body() body: unknown) {
    const origin = asAdministrator(actor, 'Only administrators say where a project may send packages.');
    await this.limitProject.execute(origin, parseInput(limitProjectInput, body, { project }));
    return answer.done(projectHref(project));
  }

  @Post(':project/end')
  async end(@CurrentActor() actor: Actor, @Param('project') project: string) {
    const origin = asAdministrator(actor, KEEPERS);
    await this.endProject.execute(origin, parseInput(endProjectInput, { project }));
    return answer.done(projectHref(project));
  }
}
