import { delimiter, isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';
import { CALENDARS } from './app/calendar/calendars';

/**
 * Every setting Sluice has, by its environment variable. The README's table is made from these descriptions.
 *
 * @public for config.generate.mjs, which reads the compiled code
 */
export const settingsSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000).describe('Port that the server listens on.'),
  SLUICE_HOST: z
    .string()
    .default('127.0.0.1')
    .describe('Address that the server listens on. Behind a proxy in another container: 0.0.0.0.'),
  SLUICE_ORIGIN: z
    .url()
    .optional()
    .describe('How people reach the server, such as https://sluice.example. With https, cookies are Secure.'),
  SLUICE_DATA: z
    .string()
    .default('./data')
    .describe('Folder for the database, stored files, packages and keys.'),
  SLUICE_DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'expected postgres://…')
    .optional()
    .describe('PostgreSQL to use instead of the embedded SQLite database.'),
  SLUICE_DESTINATION: z
    .string()
    .optional()
    .describe('Folder that the first destination of released packages is. Default: outbox/ in SLUICE_DATA.'),
  SLUICE_DESTINATION_ROOTS: z
    .string()
    .transform((text) => text.split(delimiter).filter(Boolean))
    .pipe(z.array(z.string().refine(isAbsolute, 'expected whole paths, such as /mnt/out:/srv/shares')))
    .optional()
    .describe(
      'Folders in or below which administrators may choose further destinations, with : between. Without it, none.',
    ),
  SLUICE_RULEBOOKS: z
    .string()
    .optional()
    .describe('Folder with rulebooks of your own (ID.yaml), beside those that Sluice brings.'),
  SLUICE_MAX_UPLOAD_MB: z.coerce
    .number()
    .positive()
    .default(500)
    .describe('Largest file the server takes, in MB of 1,000,000 bytes. A rulebook may allow less.'),
  SLUICE_WORKERS: z.coerce
    .number()
    .int()
    .min(1)
    .max(64)
    .default(2)
    .describe('Files that are checked at once.'),
  SLUICE_SCAN_SECONDS: z.coerce
    .number()
    .positive()
    .default(300)
    .describe('Time limit for checking one file. What was not read by then is unsure.'),
  SLUICE_SCAN_MEMORY_MB: z.coerce
    .number()
    .int()
    .min(64)
    .default(512)
    .describe('Memory limit for checking one file, in MiB.'),
  SLUICE_CLAMD: z
    .string()
    .optional()
    .describe(
      'Where ClamAV’s daemon listens, as host:port or the path of its socket. Without it files are not scanned.',
    ),
  SLUICE_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'expected smtp://user:password@host:587')
    .optional()
    .describe('Mail server that notices go out by. Without it people are told in the application only.'),
  SLUICE_MAIL_FROM: z.string().default('Sluice <sluice@localhost>').describe('Sender of the mail.'),
  SLUICE_DELIVERY_TRIES: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(8)
    .describe('How often a package is offered to a destination that is down before people are told.'),
  SLUICE_HOLIDAYS: z
    .string()
    .transform((text) => text.split(',').map((id) => id.trim()))
    .pipe(z.array(z.enum([...CALENDARS.keys()])))
    .optional()
    .describe(
      'Whose holidays are no working days, beside those that a rulebook names: countries or regions, such as de-be,fr.',
    ),
  TZ: z
    .string()
    .optional()
    .describe('Time zone of the house, such as Europe/Helsinki: days begin there, and pages show its times.'),
  SLUICE_REFUSALS_A_MINUTE: z.coerce
    .number()
    .int()
    .min(10)
    .default(1000)
    .describe('How many requests of one person may be refused in a minute before that person has to wait.'),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly origin?: string;
  readonly dataFolder: string;
  readonly databaseUrl?: string;
  readonly destinationFolder: string;
  /** In or below which administrators choose further ones. */
  readonly destinationRoots: readonly string[];
  readonly rulebooksFolder?: string;
  readonly maxUploadBytes: number;
  readonly workers: number;
  readonly scanTimeoutMs: number;
  readonly scanMemoryMb: number;
  readonly clamd?: string;
  readonly smtp?: { readonly url: string; readonly from: string };
  readonly deliveryTries: number;
  /** Ids of `CALENDARS`. */
  readonly calendars: readonly string[];
  /** IANA name of the process's own, which `TZ` sets. */
  readonly timeZone: string;
  readonly refusalsAMinute: number;
  /** Where `rules/`, `views/` and `package.json` are. */
  readonly packageRoot: string;
}

export class SettingsError extends Error {}

/** Reads the environment once. Throws `SettingsError` naming each variable that is wrong. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const parsed = settingsSchema.safeParse(withoutEmpty(environment));
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new SettingsError(`These settings are not usable:\n${lines.join('\n')}`);
  }
  const settings = parsed.data;
  const dataFolder = resolve(settings.SLUICE_DATA);
  return {
    port: settings.PORT,
    host: settings.SLUICE_HOST,
    origin: settings.SLUICE_ORIGIN,
    dataFolder,
    databaseUrl: settings.SLUICE_DATABASE_URL,
    destinationFolder: resolve(settings.SLUICE_DESTINATION ?? join(dataFolder, 'outbox')),
    destinationRoots: (settings.SLUICE_DESTINATION_ROOTS ?? []).map((root) => resolve(root)),
    rulebooksFolder: settings.SLUICE_RULEBOOKS && resolve(settings.SLUICE_RULEBOOKS),
    maxUploadBytes: settings.SLUICE_MAX_UPLOAD_MB * 1_000_000,
    workers: settings.SLUICE_WORKERS,
    scanTimeoutMs: settings.SLUICE_SCAN_SECONDS * 1000,
    scanMemoryMb: settings.SLUICE_SCAN_MEMORY_MB,
    clamd: settings.SLUICE_CLAMD,
    smtp:
      settings.SLUICE_SMTP_URL === undefined
        ? undefined
        : { url: settings.SLUICE_SMTP_URL, from: settings.SLUICE_MAIL_FROM },
    calendars: settings.SLUICE_HOLIDAYS ?? [],
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    deliveryTries: settings.SLUICE_DELIVERY_TRIES,
    refusalsAMinute: settings.SLUICE_REFUSALS_A_MINUTE,
    packageRoot: resolve(__dirname, '..'),
  };
}

/** `PORT=` in a shell means "not set". */
function withoutEmpty(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}
