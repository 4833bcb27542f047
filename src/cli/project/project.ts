import { AddMember } from '../../app/people/add-member/add-member';
import { CreateProject } from '../../app/people/create-project/create-project';
import { EndProject } from '../../app/people/end-project/end-project';
import { MEMBERSHIP_ROLES } from '../../app/people/person';
import { SetBook } from '../../app/people/set-book/set-book';
import { ShareDrafts } from '../../app/people/share-drafts/share-drafts';
import { inApplication, shellOrigin } from '../application';
import { type CommandIo, EXIT, UsageError } from '../command';
import { oneOf, parseOptions } from '../options';
import { subcommands } from '../subcommands';

const USAGE = `Usage:
  sluice project add CODE --title TITLE [--book ID]      ID of a rulebook, baseline if not said
  sluice project member CODE SIGN-IN [--role ${MEMBERSHIP_ROLES.join('|')}]
  sluice project book CODE ID                            its newest version, for what is submitted from now on
  sluice project drafts CODE shared|unshared             whether its members write in each other's drafts
  sluice project end CODE                                nothing more of it is submitted, approved or released
`;

export const run = subcommands(USAGE, {
  ...{ add: addProject, member: addMember, book: setBook },
  ...{ drafts: shareDrafts, end: endProject },
});

async function addProject(argv: readonly string[], io: CommandIo): Promise<number> {
  const options = { title: { type: 'string' }, book: { type: 'string', default: 'baseline' } } as const;
  const { values, positionals } = parseOptions(argv, options, USAGE);
  const [code] = positionals;
  const { title, book } = values;
  if (code === undefined || positionals.length > 1 || !title) {
    throw new UsageError('Name the project by one code and a --title.', USAGE);
  }
  return inApplication(io, async (application) => {
    await application.get(CreateProject).execute(shellOrigin(), { code, title, book });
    io.stdout.write(`Project ${code} is checked against ${book}.\n`);
    return EXIT.ok;
  });
}

async function addMember(argv: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseOptions(
    argv,
    { role: { type: 'string', default: 'researcher' } },
    USAGE,
  );
  const [project, signIn] = positionals;
  if (project === undefined || signIn === undefined || positionals.length > 2) {
    throw new UsageError('Name the project and the sign-in.', USAGE);
  }
  const role = oneOf('role', values.role, MEMBERSHIP_ROLES, USAGE);
  return inApplication(io, async (application) => {
    await application.get(AddMember).execute(shellOrigin(), { project, signIn, role });
    io.stdout.write(`${signIn} is now ${role} of ${project}.\n`);
    return EXIT.ok;
  });
}

async function shareDrafts(argv: readonly string[], io: CommandIo): Promise<number> {
  const { positionals } = parseOptions(argv, {}, USAGE);
  const [project, how] = positionals;
  if (project === undefined || (how !== 'shared' && how !== 'unshared') || positionals.length > 2) {
    throw new UsageError('Name the project, and "shared" or "unshared".', USAGE);
  }
  return inApplication(io, async (application) => {
    const share = how === 'shared' ? 'yes' : 'no';
    await application.get(ShareDrafts).execute(shellOrigin(), { project, share });
    io.stdout.write(
      how === 'shared'
        ? `Members of ${project} write in each other's drafts, those there are by now too.\n`
        : `Drafts of ${project} are their authors' alone.\n`,
    );
    return EXIT.ok;
  });
}

async function endProject(argv: readonly string[], io: CommandIo): Promise<number> {
  const { positionals } = parseOptions(argv, {}, USAGE);
  const [project] = positionals;
  if (project === undefined || positionals.length > 1) throw new UsageError('Name the project.', USAGE);
  return inApplication(io, async (application) => {
    await application.get(EndProject).execute(shellOrigin(), { project });
    io.stdout.write(`${project} has ended. What is under way can be returned or rejected.\n`);
    return EXIT.ok;
  });
}

async function setBook(argv: readonly string[], io: CommandIo): Promise<number> {
  const { positionals } = parseOptions(argv, {}, USAGE);
  const [project, book] = positionals;
  if (project === undefined || book === undefined || positionals.length > 2) {
    throw new UsageError('Name the project and the rulebook.', USAGE);
  }
  return inApplication(io, async (application) => {
    const version = await application.get(SetBook).execute(shellOrigin(), { project, book });
    io.stdout.write(`What ${project} submits from now on is checked against ${book} ${version}.\n`);
    return EXIT.ok;
  });
}
