import {type ServerUnderTest, startServer} from './server-under-test.ts';
import {measureWaiting} from './waiting-jobs.ts';

/*
 * The benchmark of the reference cluster (`npm run bench:cluster`, some minutes):
 * 1. create, activate, complete over HTTP: requests per second of the server's CPU time;
 * 2. the same for a million instances: the server's memory must be flat once the retained ones are in;
 * 3. activation and completion beside 1 k, 100 k and 1 M waiting jobs, the engine alone.
 * An argument replaces the million: `npm run bench:cluster -- 200000`.
 */
const instances = Number(process.argv[2] ?? 1_000_000);
const MEGABYTE = 1024 * 1024;

const CREATE = '{"bpmnProcessId":"process","variables":{"orderId":"order-4711","amount":42.5}}';
const ACTIVATE = '{"type":"work","timeout":60000,"maxJobsToActivate":1,"worker":"bench"}';
const COMPLETE = '{"variables":{"shipped":true}}';

const server = await startServer();
await reportThroughput(server);
await reportMemory(server);
await server.stop();
for (const waiting of [1000, 100_000, 1_000_000]) {
  const {microsPerJob, rssBytes} = await measureWaiting(waiting);
  const memory = `${(rssBytes / MEGABYTE).toFixed(0)} MiB RSS`;
  console.log(
    `${waiting} waiting jobs: ${microsPerJob.toFixed(2)} us an activation and completion, ${memory}`,
  );
}

async function reportThroughput(target: ServerUnderTest): Promise<void> {
  await runLoop(target, 20_000);
  const before = await target.usage();
  const requests = await runLoop(target, 50_000);
  const cpuSeconds = (await target.usage()).cpuSeconds - before.cpuSeconds;
  const rate = (requests / cpuSeconds).toFixed(0);
  console.log(`${requests} requests: ${rate} a second of the server's CPU time`);
}

async function reportMemory(target: ServerUnderTest): Promise<void> {
  const part = Math.ceil(instances / 10);
  for (let done = part; done <= instances; done += part) {
    await runLoop(target, part);
    const {rssBytes, runningInstances} = await target.usage();
    const memory = (rssBytes / MEGABYTE).toFixed(0);
    console.log(`${done} instances: ${memory} MiB RSS, ${runningInstances} running`);
  }
}

/**
 * Runs create, activate, complete on every connection until `instances` are through.
 *
 * @returns how many requests were answered
 */
async function runLoop(server: ServerUnderTest, instances: number): Promise<number> {
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
