import {CLUSTER_DIALECTS, type ClusterDialect} from '../../cluster/dialects/dialect.ts';
import {type ContractChoice, loadBoundContract} from '../../contract/dialects/bind.ts';

/** What the embedded cluster has to speak to keep a contract, as near as it can. */
export async function servedDialect({file, dialect}: ContractChoice = {}): Promise<ClusterDialect> {
  const name =
    dialect ?? (file === undefined ? '8.6' : (await loadBoundContract(file)).dialect?.name);
  const spoken = [...CLUSTER_DIALECTS].reverse();
  return spoken.find(each => name !== undefined && each <= name) ?? '8.6';
}
