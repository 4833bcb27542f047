import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { userInfo } from 'node:os';
import { AppModule } from '../app.module';
import { Refusal } from '../app/refusals';
import type { Origin } from '../app/unit-of-work.port';
import { type Config, readConfig, SettingsError } from '../config';
import { processLog } from '../process-log';
import { type CommandIo, EXIT, UsageError } from './command';
import { prepareDataFolder } from './data-folder';
import { startProblem } from './start-problem';

/** Settings from the environment, or the exit code 2 with the variables that are wrong. */
export function configOf(io: CommandIo): Config {
  try {
    return readConfig(io.environment);
  } catch (error) {
    if (error instanceof SettingsError) throw new UsageError(error.message);
    throw error;
  }
}

/** Runs one act against the installation's database without serving; a refusal is said in words. */
export async function inApplication(
  io: CommandIo,
  act: (application: INestApplicationContext) => Promise<number>,
): Promise<number> {
  const application = await openApplication(configOf(io));
  try {
    return await act(application);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const problems = error.problems.map((problem) => `  ${problem.field}: ${problem.message}\n`);
    io.stderr.write(`${error.message} ${error.next}\n${problems.join('')}`);
    return EXIT.found;
  } finally {
    await application.close();
  }
}

async function openApplication(config: Config): Promise<INestApplicationContext> {
  try {
    prepareDataFolder(config.dataFolder);
    const application = await NestFactory.createApplicationContext(AppModule.with(config), {
      abortOnError: false,
      // What keeps it from opening comes as an error, and is said once, in words.
      logger: false,
    });
    application.useLogger(processLog());
    return application;
  } catch (error) {
    throw startProblem(error, config);
  }
}

/** Somebody with a shell on the machine acts as its administrator; the audit says so. */
export function shellOrigin(): Origin {
  return { id: 'shell', name: `${userInfo().username} (shell)`, role: 'admin', from: 'shell' };
}
