import type {LoadRun} from '../load.ts';
import type {Fields} from '../options/field-reader.ts';

/**
 * The script as k6 gets it, on its standard input: what is laid over its options, a client key among
 * it, is on no command line and on no disk. k6's own flags could not express a rate, either.
 *
 * @param laid options that are laid over whatever the script says: what lets it in, where it may go
 * @param processes that share the load: each counts its own requests, so each gets its part of `rps`
 */
export function codeOf(
  {
    bundle,
    isOverridden,
    options,
    plan,
  }: Pick<LoadRun, 'bundle' | 'isOverridden' | 'options' | 'plan'>,
  laid: Fields,
  processes: number,
): string {
  const most = plan.requestsPerSecondMax;
  const laidOver = {
    ...(isOverridden ? options : {}),
    ...(most === null ? {} : {rps: Math.max(1, Math.floor(most / processes))}),
    ...laid,
  };
  if (Object.keys(laidOver).length === 0) return bundle.code;
  // Overridden options are whole: what they left out must not come back.
  const own = isOverridden ? '{}' : 'module.exports.options';
  const all = `Object.assign({}, ${own}, ${JSON.stringify(laidOver)})`;
  return `${bundle.code}\nmodule.exports = Object.assign({}, module.exports, {options: ${all}});\n`;
}
