import type {DeployedThing} from '../core/deployed-things.ts';
import type {LoadRun} from './load.ts';

/**
 * Tells the target's listener what a script deployed. A run that was given its id shares its names with
 * others, which may still use what has them.
 */
export function tellDeployed(
  {env, request, target}: Pick<LoadRun, 'env' | 'request' | 'target'>,
  things: readonly DeployedThing[],
): void {
  const isShared = Boolean(request.env?.['C8GAUGE_RUN_ID']);
  const suffix = `-${env['C8GAUGE_RUN_ID']}`;
  target.onDeployed?.(
    things.map(each => ({...each, isOfRun: !isShared && each.name.endsWith(suffix)})),
  );
}
