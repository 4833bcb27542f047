import { isAbout } from '../words/meaning';

/** A name for people that does not name rows: `Vaccinated (first dose)`, where brackets say which of them. */
export function countsPeople(label: string): boolean {
  const name = withoutBrackets(label);
  return isAbout(name, 'people') && !isAbout(name, 'dimension');
}

function withoutBrackets(name: string): string {
  return name.includes('(') ? name.replace(/\([^()]{0,80}\)/g, ' ').trim() || name : name;
}
