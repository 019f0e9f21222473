import {bareDraft, multipartDraft} from '../arrange/drafts.ts';
import {serviceTaskModel} from '../arrange/models.ts';
import {keyText} from '../arrange/stage.ts';
import {answerObject} from '../exchange/exchange.ts';
import {describeFlow} from '../run/describe-flow.ts';

const DEFINITIONS =
  'https://docs.camunda.io/docs/apis-tools/orchestration-cluster-api-rest/specifications/get-process-definition-xml/';

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
});
