import type {ServerUnderTest} from './server-under-test.ts';

const CREATE = '{"bpmnProcessId":"process","variables":{"orderId":"order-4711","amount":42.5}}';
const ACTIVATE = '{"type":"work","timeout":60000,"maxJobsToActivate":1,"worker":"bench"}';
const COMPLETE = '{"variables":{"shipped":true}}';

/**
 * Runs create, activate, complete on every connection until `instances` are through.
 *
 * @returns how many requests were answered
 */
export async function runLoop(server: ServerUnderTest, instances: number): Promise<number> {
  let left = instances;
  let requests = 0;
  const connection = async (n: number) => {
    while (left-- > 0) {
      await server.send(n, '/process-instances', CREATE);
      const activated = await server.send(n, '/jobs/activation', ACTIVATE);
      // The key stays the text that it is.
      const jobKey = /"jobKey":(\d+)/.exec(activated)?.[1];
      if (jobKey === undefined) throw new Error(`no job was activated: ${activated}`);
      await server.send(n, `/jobs/${jobKey}/completion`, COMPLETE);
      requests += 3;
    }
  };
  await Promise.all(Array.from({length: server.connections}, (_, n) => connection(n)));
  return requests;
}
