import type { PersonRole } from '../../app/people/person';

export interface DemoPerson {
  readonly signIn: string;
  readonly name: string;
  readonly password: string;
  readonly roles: readonly PersonRole[];
  /** Holds the right `release`. */
  readonly releases: boolean;
  readonly member: boolean;
  readonly about: string;
}

/** Sign-ins for a server on this machine only; a real installation never has them. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  {
    signIn: 'robin',
    name: 'Robin Aalto',
    password: 'robin-asks-for-outputs',
    roles: [],
    releases: false,
    member: true,
    about: 'researcher of the demonstration project',
  },
  {
    signIn: 'carla',
    name: 'Carla Nilsen',
    password: 'carla-checks-outputs',
    roles: ['checker'],
    releases: true,
    member: false,
    about: 'output checker, may release',
  },
  {
    signIn: 'chris',
    name: 'Chris de Wit',
    password: 'chris-checks-outputs',
    roles: ['checker'],
    releases: true,
    member: false,
    about: 'output checker, may release',
  },
  {
    signIn: 'olga',
    name: 'Olga Černá',
    password: 'olga-reads-the-audit',
    roles: ['compliance'],
    releases: false,
    member: false,
    about: 'compliance officer',
  },
  {
    signIn: 'admin',
    name: 'Alex Moreau',
    password: 'admin-keeps-it-going',
    roles: ['admin'],
    releases: false,
    member: false,
    about: 'administrator',
  },
];

export const DEMO_PROJECT = {
  code: 'DEMO-1',
  title: 'Emergency visits and asthma control',
  book: 'baseline',
} as const;
