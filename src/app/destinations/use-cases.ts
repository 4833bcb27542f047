import type { Type } from '@nestjs/common';
import { AddDestination } from './add-destination/add-destination';
import { ChangeDestination } from './change-destination/change-destination';
import { LimitProject } from './limit-project/limit-project';
import { ReadDestinations } from './read-destinations/read-destinations';
import { RetireDestination } from './retire-destination/retire-destination';
import { UseDestination } from './use-destination/use-destination';

export const DESTINATIONS: Type[] = [
  ...[ReadDestinations, AddDestination, ChangeDestination, RetireDestination, UseDestination],
  LimitProject,
];
