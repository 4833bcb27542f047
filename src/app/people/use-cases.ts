import type { Type } from '@nestjs/common';
import { AddMember } from './add-member/add-member';
import { AddPerson } from './add-person/add-person';
import { ChangePassword } from './change-password/change-password';
import { DisableAccount } from './disable-account/disable-account';
import { EnableAccount } from './enable-account/enable-account';
import { FindSignIn } from './find-sign-in/find-sign-in';
import { OfferPasswordLink } from './password-link/offer-password-link';
import { ReadPasswordLink } from './password-link/read-password-link';
import { UsePasswordLink } from './password-link/use-password-link';
import { ReadPerson } from './read-person/read-person';
import { RevokeRelease } from './revoke-release/revoke-release';
import { CreateProject } from './create-project/create-project';
import { CreateFirstAdministrator } from './first-administrator/create-first-administrator';
import { OfferSetupLink } from './first-administrator/offer-setup-link';
import { ReadSetup } from './first-administrator/read-setup';
import { GrantRelease } from './grant-release/grant-release';
import { LoadActor } from './load-actor/load-actor';
import { ReadAllProjects } from './read-all-projects/read-all-projects';
import { ReadMembers } from './read-members/read-members';
import { RemoveMember } from './remove-member/remove-member';
import { ReadPeople } from './read-people/read-people';
import { ReadProjects } from './read-projects/read-projects';
import { RecordGuessing } from './record-guessing/record-guessing';
import { EndProject } from './end-project/end-project';
import { ShareDrafts } from './share-drafts/share-drafts';
import { SetBook } from './set-book/set-book';
import { SetPassword } from './set-password/set-password';
import { SetGroup } from './set-group/set-group';
import { SetTraining } from './set-training/set-training';
import { SetRoles } from './set-roles/set-roles';
import { SignIn } from './sign-in/sign-in';
import { SignOut } from './sign-out/sign-out';

/** Those about accounts, projects and who is in them. */
export const PEOPLE: readonly Type[] = [
  AddMember,
  RemoveMember,
  ReadMembers,
  ReadAllProjects,
  AddPerson,
  CreateProject,
  CreateFirstAdministrator,
  OfferSetupLink,
  ReadSetup,
  GrantRelease,
  LoadActor,
  ReadPeople,
  ReadProjects,
  RecordGuessing,
  EndProject,
  ShareDrafts,
  SetBook,
  ChangePassword,
  DisableAccount,
  EnableAccount,
  FindSignIn,
  OfferPasswordLink,
  ReadPasswordLink,
  UsePasswordLink,
  ReadPerson,
  RevokeRelease,
  SetPassword,
  SetGroup,
  SetRoles,
  SetTraining,
  SignIn,
  SignOut,
];
