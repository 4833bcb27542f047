import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { MembershipRole, Person } from '../../app/people/person';
import { type BookRef, type NewProject, type Project, Projects } from '../../app/people/projects.port';
import { refuse } from '../../app/refusals';
import { unlessTaken } from './database-errors';
import { fold } from './fold';
import { personOf } from './person-of';
import { membershipRows } from './rows/membership.row';
import { projectRows, type ProjectRow } from './rows/project.row';

export class ProjectsTypeorm extends Projects {
  constructor(private readonly manager: EntityManager) {
    super();
  }

  async find(id: string): Promise<Project | undefined> {
    const row = await this.manager.findOneBy(projectRows, { id });
    return row ? projectOf(row) : undefined;
  }

  async byCode(code: string): Promise<Project | undefined> {
    const row = await this.manager.findOneBy(projectRows, { code });
    return row ? projectOf(row) : undefined;
  }

  async ofMember(personId: string): Promise<readonly (Project & { readonly role: MembershipRole })[]> {
    const rows = await this.manager.find(membershipRows, {
      where: { personId },
      relations: { project: true },
      order: { project: { code: 'ASC' } },
    });
    return rows.map(({ project, role }) => ({ ...projectOf(project), role }));
  }

  async all(): Promise<readonly Project[]> {
    const rows = await this.manager.find(projectRows, { order: { code: 'ASC' } });
    return rows.map(projectOf);
  }

  async members(id: string): Promise<readonly (Person & { readonly role: MembershipRole })[]> {
    const rows = await this.manager.find(membershipRows, {
      where: { projectId: id },
      relations: { person: { roles: true } },
      order: { person: { nameFolded: 'ASC', signIn: 'ASC' } },
    });
    return rows.map(({ person, role }) => ({ ...personOf(person), role }));
  }

  async create({ code, title, book }: NewProject): Promise<string> {
    const id = randomUUID();
    const row = {
      id,
      code,
      title,
      folded: fold(`${code} ${title}`),
      sharesDrafts: false,
      ...bookColumns(book),
    };
    await unlessTaken(this.manager.insert(projectRows, row), () =>
      refuse.duplicate(`There is a project ${code} already.`, 'Choose another code.'),
    );
    return id;
  }

  async end(id: string, at: Date, deleteAt: Date): Promise<void> {
    const touched = await this.manager.update(projectRows, { id }, { endedAt: at, deleteAt });
    if (touched.affected !== 1) throw refuse.notFound('project');
  }

  async shareDrafts(id: string, sharesDrafts: boolean): Promise<void> {
    const touched = await this.manager.update(projectRows, { id }, { sharesDrafts });
    if (touched.affected !== 1) throw refuse.notFound('project');
  }

  async setBook(id: string, book: BookRef): Promise<void> {
    const touched = await this.manager.update(projectRows, { id }, bookColumns(book));
    if (touched.affected !== 1) throw refuse.notFound('project');
  }

  async addMember(projectId: string, personId: string, role: MembershipRole): Promise<void> {
    await unlessTaken(this.manager.insert(membershipRows, { projectId, personId, role }), () =>
      refuse.duplicate('This person is a member of the project already.'),
    );
  }

  async removeMember(projectId: string, personId: string): Promise<void> {
    const gone = await this.manager.delete(membershipRows, { projectId, personId });
    if (gone.affected !== 1) throw refuse.notFound('member');
  }
}

function projectOf({ id, code, title, sharesDrafts, ...row }: ProjectRow): Project {
  return { id, code, title, sharesDrafts, book: bookOf(row), ...(row.endedAt && { endedAt: row.endedAt }) };
}

interface BookColumns {
  readonly bookId: string;
  readonly bookVersion: string;
  readonly bookSha256: string;
}

export function bookOf({ bookId, bookVersion, bookSha256 }: BookColumns): BookRef {
  return { id: bookId, version: bookVersion, sha256: bookSha256 };
}

export function bookColumns({ id, version, sha256 }: BookRef): BookColumns {
  return { bookId: id, bookVersion: version, bookSha256: sha256 };
}
