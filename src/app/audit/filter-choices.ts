import type { Stores } from '../unit-of-work.port';

/** What a filter of the audit or the register offers to choose from. */
export interface FilterChoices {
  readonly projects: readonly { readonly id: string; readonly code: string; readonly title: string }[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

export async function filterChoices({
  projects,
  people,
}: Pick<Stores, 'projects' | 'people'>): Promise<FilterChoices> {
  return {
    projects: (await projects.all()).map(({ id, code, title }) => ({ id, code, title })),
    people: (await people.all()).map(({ id, name }) => ({ id, name })),
  };
}
