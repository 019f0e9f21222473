import {type Deployment, deploy} from '../commands/deploy.ts';
import type {ProcessDefinition} from '../store/process-definitions.ts';
import {writeJson} from './json-body.ts';
import {readUpload} from './multipart.ts';
import {refuseFor} from './request-fields.ts';
import {json, type Route} from './route.ts';
import {checkTenant} from './tenant.ts';

/** Deploys resources, all of them or none. */
export const createDeployment: Route = {
  operationId: 'createDeployment',
  method: 'POST',
  path: '/deployments',
  limited: false,
  async handle(cluster, request) {
    const {resources, tenantId} = await readUpload(
      request,
      request.server.initialConfig.bodyLimit ?? 0,
    );
    refuseFor([resources.length === 0 && 'No resources provided']);
    const tenant = checkTenant(tenantId, 'Deploy Resources');
    return json(deploymentJson(await deploy(cluster, resources, tenant)));
  },
};

function deploymentJson(deployment: Deployment): string {
  const {key, tenantId, processes} = deployment;
  return writeJson({
    deploymentKey: key,
    deployments: processes.map(each => ({processDefinition: deployedProcess(each)})),
    tenantId,
  });
}

/** The contract leaves the items open: they carry its names and those of later versions. */
function deployedProcess(definition: ProcessDefinition) {
  return {
    processDefinitionKey: definition.key,
    bpmnProcessId: definition.model.id,
    version: definition.version,
    processDefinitionId: definition.model.id,
    processDefinitionVersion: definition.version,
    resourceName: definition.resourceName,
    tenantId: definition.tenantId,
  };
}
