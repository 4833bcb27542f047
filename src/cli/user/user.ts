import type { INestApplicationContext } from '@nestjs/common';
import { PublicAddress } from '../../app/notices/mailer.port';
import { AddPerson } from '../../app/people/add-person/add-person';
import { DisableAccount } from '../../app/people/disable-account/disable-account';
import { EnableAccount } from '../../app/people/enable-account/enable-account';
import { GrantRelease } from '../../app/people/grant-release/grant-release';
import { OfferPasswordLink } from '../../app/people/password-link/offer-password-link';
import { PERSON_ROLES, type PersonRole } from '../../app/people/person';
import { RevokeRelease } from '../../app/people/revoke-release/revoke-release';
import { SetPassword } from '../../app/people/set-password/set-password';
import { SetRoles } from '../../app/people/set-roles/set-roles';
import { inApplication, shellOrigin } from '../application';
import { type CommandIo, EXIT, UsageError } from '../command';
import { oneOf, parseOptions } from '../options';
import { passwordFor } from '../password';
import { subcommands } from '../subcommands';

const USAGE = `Usage:
  sluice user add SIGN-IN --name NAME [--role ROLE]… [--link | --password-stdin]
  sluice user link SIGN-IN                    a link by which they set a password, once
  sluice user password SIGN-IN [--password-stdin]
  sluice user role SIGN-IN [ROLE]…            the roles from now on; none takes them all away
  sluice user grant-release SIGN-IN [--project CODE]
  sluice user revoke-release SIGN-IN [--project CODE]
  sluice user disable SIGN-IN                 they sign in no more, at once
  sluice user enable SIGN-IN

ROLE is one of ${PERSON_ROLES.join(', ')}. Researchers have none: they are members of projects (sluice project member).
Without --link and --password-stdin a password is made and printed once.
`;

export const run = subcommands(USAGE, {
  add: addPerson,
  link: makeLink,
  password: setPassword,
  role: setRoles,
  'grant-release': grantRelease,
  'revoke-release': revokeRelease,
  disable: disableAccount,
  enable: enableAccount,
});

async function addPerson(argv: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseOptions(
    argv,
    {
      name: { type: 'string' },
      role: { type: 'string', multiple: true, default: [] },
      link: { type: 'boolean', default: false },
      'password-stdin': { type: 'boolean', default: false },
    },
    USAGE,
  );
  const signIn = onlySignIn(positionals);
  if (!values.name) throw new UsageError('Say who it is with --name.', USAGE);
  const name = values.name;
  const roles = values.role.map(asRole);
  if (values.link) {
    return inApplication(io, async (application) => {
      await application.get(AddPerson).execute(shellOrigin(), { signIn, name, roles });
      return printLink(application, io, signIn);
    });
  }
  const { password, made } = await passwordFor(io, values['password-stdin']);
  return inApplication(io, async (application) => {
    await application.get(AddPerson).execute(shellOrigin(), { signIn, name, password, roles });
    io.stdout.write(`${signIn} can sign in${made ? ` with the password ${password}` : ''}.\n`);
    return EXIT.ok;
  });
}

async function makeLink(argv: readonly string[], io: CommandIo): Promise<number> {
  const { positionals } = parseOptions(argv, {}, USAGE);
  const signIn = onlySignIn(positionals);
  return inApplication(io, (application) => printLink(application, io, signIn));
}

async function printLink(
  application: INestApplicationContext,
  io: CommandIo,
  signIn: string,
): Promise<number> {
  const { token, until } = await application.get(OfferPasswordLink).execute(shellOrigin(), { signIn });
  const { url } = application.get(PublicAddress);
  io.stdout.write(
    `${signIn} sets a password at this link, once, until ${until.toISOString()}:\n${url}/password/${token}\n`,
  );
  return EXIT.ok;
}

async function setPassword(argv: readonly string[], io: CommandIo): Promise<number> {
  const options = { 'password-stdin': { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseOptions(argv, options, USAGE);
  const signIn = onlySignIn(positionals);
  const { password, made } = await passwordFor(io, values['password-stdin']);
  return inApplication(io, async (application) => {
    await application.get(SetPassword).execute(shellOrigin(), { signIn, password });
    io.stdout.write(`The password of ${signIn} is ${made ? password : 'set'}.\n`);
    return EXIT.ok;
  });
}

async function setRoles(argv: readonly string[], io: CommandIo): Promise<number> {
  const { positionals } = parseOptions(argv, {}, USAGE);
  const [signIn, ...words] = positionals;
  const person = onlySignIn(signIn === undefined ? [] : [signIn]);
  const roles = words.map(asRole);
  return inApplication(io, async (application) => {
    await application.get(SetRoles).execute(shellOrigin(), { signIn: person, roles });
    io.stdout.write(`${person} is now ${roles.length > 0 ? roles.join(', ') : 'without a role'}.\n`);
    return EXIT.ok;
  });
}

async function grantRelease(argv: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseOptions(argv, { project: { type: 'string' } }, USAGE);
  const signIn = onlySignIn(positionals);
  const project = values.project ?? 'everywhere';
  return inApplication(io, async (application) => {
    await application.get(GrantRelease).execute(shellOrigin(), { signIn, project });
    io.stdout.write(
      `${signIn} may release ${values.project ? `from ${values.project}` : 'from every project'}.\n`,
    );
    return EXIT.ok;
  });
}

async function revokeRelease(argv: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseOptions(argv, { project: { type: 'string' } }, USAGE);
  const signIn = onlySignIn(positionals);
  const project = values.project ?? 'everywhere';
  return inApplication(io, async (application) => {
    await application.get(RevokeRelease).execute(shellOrigin(), { signIn, project });
    io.stdout.write(`${signIn} has lost the right to release from ${values.project ?? 'every project'}.\n`);
    return EXIT.ok;
  });
}

async function disableAccount(argv: readonly string[], io: CommandIo): Promise<number> {
  const { positionals } = parseOptions(argv, {}, USAGE);
  const signIn = onlySignIn(positionals);
  return inApplication(io, async (application) => {
    await application.get(DisableAccount).execute(shellOrigin(), { signIn });
    io.stdout.write(`${signIn} can sign in no more.\n`);
    return EXIT.ok;
  });
}

async function enableAccount(argv: readonly string[], io: CommandIo): Promise<number> {
  const { positionals } = parseOptions(argv, {}, USAGE);
  const signIn = onlySignIn(positionals);
  return inApplication(io, async (application) => {
    await application.get(EnableAccount).execute(shellOrigin(), { signIn });
    io.stdout.write(`${signIn} can sign in again.\n`);
    return EXIT.ok;
  });
}

function onlySignIn(positionals: readonly string[]): string {
  const [signIn] = positionals;
  if (signIn === undefined || positionals.length > 1) throw new UsageError('Name one sign-in.', USAGE);
  return signIn;
}

function asRole(word: string): PersonRole {
  return oneOf('role', word, PERSON_ROLES, USAGE);
}
