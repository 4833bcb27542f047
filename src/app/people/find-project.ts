import { refuse } from '../refusals';
import type { Project, Projects } from './projects.port';

export async function findProject(projects: Projects, code: string): Promise<Project> {
  const project = await projects.byCode(code);
  if (!project) throw refuse.notFound(`project as ${code}`);
  return project;
}
