import type {ContractChoice} from '../../contract/dialects/bind.ts';
import {dialectOfGateway} from '../../contract/dialects/dialects.ts';
import type {TargetFacts} from '../../record/run-record.ts';

/**
 * Which contract requests to a target follow: what the user chose and, where no document says it,
 * the version that the target says it is of.
 */
export function spokenContract(
  {file, dialect}: ContractChoice = {},
  {gatewayVersion}: Pick<TargetFacts, 'gatewayVersion'>,
): ContractChoice {
  if (file !== undefined) return {file, dialect};
  return {dialect: dialect ?? dialectOfGateway(gatewayVersion)?.name};
}
