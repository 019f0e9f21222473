import type {Finding} from '../../../lib/record/findings.ts';
import type {RunRecord} from '../../../lib/record/run-record.ts';
import {visibleLine} from './visible-text.ts';

/** What the command says of the run. */
export type RepeatedRun = Pick<RunRecord, 'target' | 'contract' | 'run'>;

/**
 * A whole command that draws the same requests for the operation of a finding and finds the same. An embedded
 * cluster is gone by then: the command starts another one. Credentials are in no record: they come from
 * the environment.
 */
export function againLine(
  {operation, seed}: Pick<Finding, 'operation' | 'seed'>,
  {target, contract, run}: RepeatedRun,
): string {
  return [
    'npx c8gauge check',
    ...(target.embedded ? [] : [`--base-url ${quoted(target.baseUrl)}`]),
    ...(contract.file === undefined ? [] : [`--contract ${quoted(contract.file)}`]),
    `--operation ${quoted(operation)}`,
    `--seed ${seed ?? run.seed}`,
  ].join(' ');
}

/** A word for a shell; what is no plain word is quoted. */
function quoted(text: string): string {
  const shown = visibleLine(text);
  return /^[\w./:@%+,=-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
