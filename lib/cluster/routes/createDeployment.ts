import {deploy} from '../commands/deploy.ts';
import {deploymentItem} from '../search/searchable.ts';
import {writeJson} from './json-body.ts';
import {readUpload} from './multipart.ts';
import {checkTenant, refuseFor} from './request-fields.ts';
import {json, type Route} from './route.ts';

/** Deploys resources, all of them or none. */
export const createDeployment: Route = {
  operationId: 'createDeployment',
  method: 'POST',
  path: '/deployments',
  limited: false,
  grows: true,
  takesFiles: true,
  async handle(cluster, request) {
    const bytesMax = request.server.initialConfig.bodyLimit ?? 0;
    const {resources, tenantId} = await readUpload(request, bytesMax);
    refuseFor([resources.length === 0 && 'No resources provided']);
    const tenant = checkTenant(tenantId, 'Deploy Resources');
    return json(writeJson(deploymentItem(await deploy(cluster, resources, tenant))));
  },
};
