import {type ChildProcess, fork} from 'node:child_process';
import {once} from 'node:events';
import {Client} from 'undici';
import {bpmn, flows, multipartOf, task} from '../../cluster/testing.ts';
import type {Usage} from './server-process.ts';

/** Connections of the load; each has one request at a time. */
const CONNECTIONS = 16;

/** A server in its own process, with one process of one task deployed. */
export interface ServerUnderTest {
  /** Sends one request. @throws when the answer is no 2xx */
  send(connection: number, path: string, body: string): Promise<string>;
  readonly connections: number;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/** Starts one. */
export async function startServer(): Promise<ServerUnderTest> {
  const child = fork(new URL('./server-process.ts', import.meta.url), {
    execArgv: ['--import', 'tsx'],
  });
  const [{port}] = (await once(child, 'message')) as [{port: number}];
  const clients = Array.from({length: CONNECTIONS}, () => new Client(`http://127.0.0.1:${port}`));
  const send = async (
    connection: number,
    path: string,
    body: string,
    type = 'application/json',
  ) => {
    const client = clients[connection % CONNECTIONS] as Client;
    const response = await client.request({
      method: 'POST',
      path: `/v2${path}`,
      headers: {'content-type': type},
      body,
    });
    const text = await response.body.text();
    if (response.statusCode < 300) return text;
    throw new Error(`${path} answered ${response.statusCode}: ${text}`);
  };
  const model = bpmn(
    `<bpmn:startEvent id="start"/>${task('work')}<bpmn:endEvent id="end"/>${flows('start > work > end')}`,
  );
  const upload = multipartOf({'one.bpmn': model});
  await send(0, '/deployments', upload, 'multipart/form-data; boundary=c8gauge');
  return {
    send,
    connections: CONNECTIONS,
    usage: () => usageOf(child),
    async stop() {
      await Promise.all(clients.map(client => client.close()));
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

async function usageOf(child: ChildProcess): Promise<Usage> {
  child.send('usage');
  const [usage] = (await once(child, 'message')) as [Usage];
  return usage;
}
