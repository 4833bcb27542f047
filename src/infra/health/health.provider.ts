import type { Provider } from '@nestjs/common';
import { join } from 'node:path';
import { Clock } from '../../app/clock.port';
import { Delivery } from '../../app/destinations/delivery.port';
import { Installation } from '../../app/health/installation.port';
import { Mailer } from '../../app/notices/mailer.port';
import { Signer } from '../../app/releases/releases.port';
import { Connections } from '../database/connections';
import {
  readBooksInForce,
  readDatabase,
  readDestinations,
  readDigests,
  readLastMails,
  readWork,
} from '../database/installation.query';
import { askDestinations } from './ask-destinations';
import { askMailer } from './ask-mailer';
import { AskedInstallation } from './asked-installation';
import { compareBytes } from './compare-bytes';
import { roomOf } from './room-of';

export interface HealthSettings {
  readonly dataFolder: string;
  readonly clamd?: string;
}

export function healthProvider({ dataFolder, clamd }: HealthSettings): Provider {
  return {
    provide: Installation,
    useFactory: (
      connections: Connections,
      clock: Clock,
      mailer: Mailer,
      signer: Signer,
      delivery: Delivery,
    ) =>
      new AskedInstallation({
        database: () => connections.read(readDatabase),
        work: () => connections.read((manager) => readWork(manager, clock.now())),
        storage: () => roomOf(dataFolder),
        bytes: () =>
          compareBytes({
            folder: join(dataFolder, 'files'),
            now: clock.now(),
            known: (range, atMost) => connections.read((manager) => readDigests(manager, range, atMost)),
          }),
        destination: async () => askDestinations(await connections.read(readDestinations), delivery),
        mail: async () => ({ ...(await connections.read(readLastMails)), ...(await askMailer(mailer)) }),
        malware: async () =>
          clamd === undefined
            ? { isOn: false, version: '' }
            : { isOn: true, version: await (await import('../antivirus/clamd')).versionOf(clamd) },
        key: async () => ({ id: await signer.keyId() }),
        books: () => connections.read(readBooksInForce),
      }),
    inject: [Connections, Clock, Mailer, Signer, Delivery],
  };
}
