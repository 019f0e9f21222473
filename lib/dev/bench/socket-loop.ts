import {connect, type Socket} from 'node:net';

/**
 * The create-activate-complete loop on bare sockets, 50 at once: the least that Node can do of it. Answers are taken
 * as they come from `loop-server.ts`, one read each. `socket-loop.ts URL SECONDS`.
 */
const [url = '', seconds = '5'] = process.argv.slice(2);
const {hostname, port} = new URL(url);

const post = (path: string, body: string) =>
  `POST ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\ncontent-type: application/json\r\n` +
  `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

const CREATE = post(
  '/v2/process-instances',
  '{"bpmnProcessId":"c8gauge-one-task","variables":{"orderId":"a","customer":"b","total":12.5}}',
);
const ACTIVATE = post(
  '/v2/jobs/activation',
  '{"type":"c8gauge-one-task","maxJobsToActivate":1,"timeout":30000,"worker":"bench"}',
);

const sockets: Socket[] = [];
for (let user = 0; user < 50; user++) {
  let step = 0;
  const socket = connect({host: hostname, port: Number(port), noDelay: true});
  socket.on('connect', () => socket.write(CREATE));
  socket.on('data', chunk => {
    step = (step + 1) % 3;
    if (step === 0) socket.write(CREATE);
    else if (step === 1) socket.write(ACTIVATE);
    else {
      const key = /"jobKey":(\d+)/.exec(chunk.toString('latin1'))?.[1] ?? '0';
      socket.write(post(`/v2/jobs/${key}/completion`, '{"variables":{"outcome":"done"}}'));
    }
  });
  sockets.push(socket);
}
setTimeout(() => {
  for (const each of sockets) each.destroy();
}, 1000 * Number(seconds));
