import { randomUUID } from 'node:crypto';
import { type EntityManager, IsNull } from 'typeorm';
import { type Credentials, type HeldRight, People, type PeopleFilter } from '../../app/people/people.port';
import type { Actor, Person, PersonRole } from '../../app/people/person';
import { refuse } from '../../app/refusals';
import { readActor } from './actor.query';
import { unlessTaken } from './database-errors';
import { fold } from './fold';
import { mailSettingRows } from './rows/mail-setting.row';
import { personOf } from './person-of';
import { personRoleRows, personRows } from './rows/person.row';
import { searchPeople } from './people-search.query';
import { readRights } from './rights.query';
import { releaseRightRows } from './rows/release-right.row';

export class PeopleTypeorm extends People {
  constructor(private readonly manager: EntityManager) {
    super();
  }

  async isEmpty(): Promise<boolean> {
    return !(await this.manager.exists(personRows));
  }

  actor(id: string, from: string): Promise<Actor | undefined> {
    return readActor(this.manager, id, from);
  }

  async bySignIn(signIn: string): Promise<Credentials | undefined> {
    const row = await this.manager
      .createQueryBuilder(personRows, 'person')
      .addSelect('person.passwordHash')
      .leftJoinAndSelect('person.roles', 'role')
      .where({ signIn })
      .getOne();
    return row ? { person: personOf(row), passwordHash: row.passwordHash } : undefined;
  }

  async all(): Promise<readonly Person[]> {
    const rows = await this.manager.find(personRows, {
      relations: { roles: true },
      order: { nameFolded: 'ASC', signIn: 'ASC' },
    });
    return rows.map(personOf);
  }

  async find(id: string): Promise<Person | undefined> {
    const [row] = await this.manager.find(personRows, { where: { id }, relations: { roles: true } });
    return row && personOf(row);
  }

  search(filter: PeopleFilter, limit: number, offset: number) {
    return searchPeople(this.manager, filter, { limit, offset });
  }

  async administrators(): Promise<readonly string[]> {
    const where = { role: 'admin', person: { disabled: false } } as const;
    return (await this.manager.find(personRoleRows, { where })).map(({ personId }) => personId);
  }

  rights(ids?: readonly string[]): Promise<readonly HeldRight[]> {
    return readRights(this.manager, ids);
  }

  async readingMailAt(addresses: readonly string[]): Promise<readonly string[]> {
    const rows = await this.manager
      .createQueryBuilder(mailSettingRows, 'mail')
      .where('LOWER(mail.address) IN (:...addresses)', {
        addresses: addresses.map((each) => each.toLowerCase()),
      })
      .getMany();
    return rows.map(({ personId }) => personId);
  }

  async add(
    person: Omit<Person, 'id' | 'disabled' | 'group' | 'trainedUntil'>,
    passwordHash: string,
  ): Promise<string> {
    const { signIn, name, roles } = person;
    const id = randomUUID();
    const fresh = { disabled: false, group: '', trainedUntil: null };
    const row = { id, signIn, name, nameFolded: fold(name), passwordHash, ...fresh };
    await unlessTaken(this.manager.insert(personRows, row), () =>
      refuse.duplicate(`There is somebody who signs in as ${signIn} already.`, 'Choose another sign-in.'),
    );
    await this.insertRoles(id, roles);
    return id;
  }

  async setPassword(id: string, passwordHash: string): Promise<void> {
    const touched = await this.manager.update(personRows, { id }, { passwordHash });
    if (touched.affected !== 1) throw refuse.notFound('person');
  }

  async setDisabled(id: string, disabled: boolean): Promise<void> {
    const touched = await this.manager.update(personRows, { id }, { disabled });
    if (touched.affected !== 1) throw refuse.notFound('person');
  }

  async setGroup(id: string, group: string): Promise<void> {
    const touched = await this.manager.update(personRows, { id }, { group });
    if (touched.affected !== 1) throw refuse.notFound('person');
  }

  async setTraining(id: string, until: Date | undefined): Promise<void> {
    const touched = await this.manager.update(personRows, { id }, { trainedUntil: until ?? null });
    if (touched.affected !== 1) throw refuse.notFound('person');
  }

  async setRoles(id: string, roles: readonly PersonRole[]): Promise<void> {
    if (!(await this.manager.existsBy(personRows, { id }))) throw refuse.notFound('person');
    await this.manager.delete(personRoleRows, { personId: id });
    await this.insertRoles(id, roles);
  }

  /** Nothing happens when the person has it: the first grant stands, with who gave it. */
  async grantRelease(id: string, where: string, grantedBy: string, at: Date): Promise<void> {
    const row = { id: randomUUID(), personId: id, projectId: projectIn(where), grantedBy, grantedAt: at };
    await this.manager.createQueryBuilder().insert().into(releaseRightRows).values(row).orIgnore().execute();
  }

  async revokeRelease(id: string, where: string, at: Date): Promise<boolean> {
    const right = { personId: id, projectId: projectIn(where) ?? IsNull(), revokedAt: IsNull() };
    const touched = await this.manager.update(releaseRightRows, right, { revokedAt: at });
    return touched.affected === 1;
  }

  /** Members of the project too: how many of them may take a seat is for the book to say, vote by vote. */
  async checkersFor(_projectId: string, exceptPersonId: string): Promise<readonly Person[]> {
    const everybody = await this.all();
    return everybody.filter(
      ({ id, roles, disabled }) => roles.includes('checker') && !disabled && id !== exceptPersonId,
    );
  }

  private async insertRoles(personId: string, roles: readonly PersonRole[]): Promise<void> {
    if (roles.length === 0) return;
    await this.manager.insert(
      personRoleRows,
      roles.map((role) => ({ personId, role })),
    );
  }
}

function projectIn(where: string): string | null {
  return where === 'everywhere' ? null : where;
}
