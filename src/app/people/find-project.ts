import { Refusal } from '../refusals';
import type { Project, Projects } from './projects.port';

export async function findProject(projects: Projects, code: string): Promise<Project> {
  const project = await projects.byCode(code);
  if (!project) {
    // For the shell, where there is no page whose address could be wrong.
    throw new Refusal(
      'not-found',
      `There is no project ${code}.`,
      'Check the spelling, or add the project first.',
    );
  }
  return project;
}
