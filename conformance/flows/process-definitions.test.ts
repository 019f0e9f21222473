import type {JsonValue} from '../../lib/core/int64.ts';
import {bareDraft, jsonDraft, multipartDraft} from '../arrange/drafts.ts';
import {serviceTaskModel} from '../arrange/models.ts';
import {admittedFields, searchSubjects} from '../arrange/searches.ts';
import {type JsonObject, keyText} from '../arrange/stage.ts';
import {answerObject} from '../exchange/exchange.ts';
import {describeFlow} from '../run/describe-flow.ts';

const DEFINITIONS =
  'https://docs.camunda.io/docs/apis-tools/orchestration-cluster-api-rest/specifications/get-process-definition-xml/';

/** A filter of later versions, by which a product may search in another way. */
const LATEST = 'isLatestVersion';
const LATEST_ONLY =
  'https://docs.camunda.io/docs/apis-tools/orchestration-cluster-api-rest/specifications/search-process-definitions/';

describeFlow('process definitions', (stage, behaviour) => {
  behaviour(
    'the XML of a definition is what was deployed, byte by byte',
    {
      operation: 'getProcessDefinitionXml',
      check: 'lifecycle',
      case: 'byte-identical',
      source: DEFINITIONS,
    },
    async probe => {
      const processId = stage.uniqueName('process');
      const model = serviceTaskModel(processId, 'ünïcode & <b>'.replace(/[&<>]/g, '+'));
      await stage.succeed('createDeployment', multipartDraft(model));
      const instance = await stage.createInstance(processId);
      const processDefinitionKey = keyText(instance, 'processDefinitionKey');
      const draft = bareDraft({processDefinitionKey});
      const read = await stage.read(probe, 'getProcessDefinitionXml', draft);
      probe.expectStatus(read, 200);
      const came = Buffer.from(read.response?.body ?? new Uint8Array());
      const isSame = came.equals(model.content);
      const [sent, received] = [model.content.length, came.length];
      probe.expect(isSame, `expected the ${sent} bytes that were deployed, got ${received} others`);
    },
  );

  behaviour(
    'each version is read under its own key',
    {
      operation: 'getProcessDefinition',
      check: 'versions',
      case: 'own-key',
      source: DEFINITIONS,
    },
    async probe => {
      const {keys} = await stage.versions();
      for (const version of [1, 2]) {
        const processDefinitionKey = keys[version - 1] ?? '';
        const draft = bareDraft({processDefinitionKey});
        const read = await stage.read(probe, 'getProcessDefinition', draft);
        const came = answerObject(read).version;
        probe.expect(came === version, `expected version ${version}, got ${String(came)}`);
      }
    },
  );

  const definitions = searchSubjects.find(each => each.operation === 'searchProcessDefinitions');
  if (!definitions || !admittedFields(stage.target.contract, definitions).isFilter(LATEST)) return;

  behaviour(
    'of several versions the latest is one of those that are counted',
    {operation: 'searchProcessDefinitions', check: 'total', case: 'latest', source: LATEST_ONLY},
    async probe => {
      const {keys, processId} = await stage.versions();
      await stage.creation();
      const search = async (filter: JsonObject, limit: number) => {
        const draft = jsonDraft({filter: {...filter, [LATEST]: true}, page: {limit}});
        const exchange = await probe.call('searchProcessDefinitions', draft);
        probe.expectStatus(exchange, 200);
        return answerObject(exchange);
      };
      const latest = await stage.eventually(
        () => search({bpmnProcessId: processId}, 2),
        ({items}) => keysOf(items) === keys.at(-1),
      );
      const came = keysOf(latest.items);
      probe.expect(came === keys.at(-1), `expected only ${keys.at(-1)}, got ${came || 'none'}`);
      const {totalItems} = ((await search({}, 1)).page ?? {}) as JsonObject;
      const isAll = Number(totalItems) >= 2;
      probe.expect(isAll, `expected a total of all that are latest, got ${String(totalItems)}`);
    },
  );
});

function keysOf(items: JsonValue | undefined): string {
  const list = Array.isArray(items) ? (items as JsonObject[]) : [];
  return list.map(each => keyText(each, 'processDefinitionKey')).join();
}
