import type { Config } from '../../config';
import { type RunningServer, startServer } from '../../main';
import { prepareDataFolder } from '../data-folder';
import { startProblem } from '../start-problem';

/** Starts the server; what keeps it from starting is said in words where the operator can change it. */
export async function listen(config: Config): Promise<RunningServer> {
  try {
    prepareDataFolder(config.dataFolder);
    return await startServer(config);
  } catch (error) {
    throw startProblem(error, config);
  }
}
