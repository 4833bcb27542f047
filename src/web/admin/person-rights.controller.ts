import { Body, Controller, Post } from '@nestjs/common';
import { AddMember, addMemberInput } from '../../app/people/add-member/add-member';
import { asAdministrator } from '../../app/people/administrators';
import { FindSignIn } from '../../app/people/find-sign-in/find-sign-in';
import { GrantRelease } from '../../app/people/grant-release/grant-release';
import { membershipInput } from '../../app/people/membership-input';
import type { Actor } from '../../app/people/person';
import { releaseRightInput } from '../../app/people/release-right';
import { RemoveMember } from '../../app/people/remove-member/remove-member';
import { RevokeRelease } from '../../app/people/revoke-release/revoke-release';
import { answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
import { parseInput } from '../answers/input';
import { CurrentActor } from '../security/current-actor';
import { personHref } from './people.view';

const KEEPERS = 'Only administrators say who may do what in which project.';

/** What one person may do in projects. */
@Controller('people/:personId')
export class PersonRightsController {
  constructor(
    private readonly findSignIn: FindSignIn,
    private readonly addMember: AddMember,
    private readonly removeMember: RemoveMember,
    private readonly grantRelease: GrantRelease,
    private readonly revokeRelease: RevokeRelease,
  ) {}

  @Post('projects')
  async join(@CurrentActor() actor: Actor, @IdParam('personId') personId: string, @Body() body: unknown) {
    const origin = asAdministrator(actor, KEEPERS);
    const signIn = await this.findSignIn.execute(personId);
    await this.addMember.execute(origin, parseInput(addMemberInput, body, { signIn }));
    return answer.done(personHref(personId));
  }

  @Post('projects/leave')
  async leave(@CurrentActor() actor: Actor, @IdParam('personId') personId: string, @Body() body: unknown) {
    const origin = asAdministrator(actor, KEEPERS);
    const signIn = await this.findSignIn.execute(personId);
    await this.removeMember.execute(origin, parseInput(membershipInput, body, { signIn }));
    return answer.done(personHref(personId));
  }

  @Post('release-rights')
  async grant(@CurrentActor() actor: Actor, @IdParam('personId') personId: string, @Body() body: unknown) {
    const origin = asAdministrator(actor, KEEPERS);
    const signIn = await this.findSignIn.execute(personId);
    await this.grantRelease.execute(origin, parseInput(releaseRightInput, body, { signIn }));
    return answer.done(personHref(personId));
  }

  @Post('release-rights/revoke')
  async revoke(@CurrentActor() actor: Actor, @IdParam('personId') personId: string, @Body() body: unknown) {
    const origin = asAdministrator(actor, KEEPERS);
    const signIn = await this.findSignIn.execute(personId);
    await this.revokeRelease.execute(origin, parseInput(releaseRightInput, body, { signIn }));
    return answer.done(personHref(personId));
  }
}
