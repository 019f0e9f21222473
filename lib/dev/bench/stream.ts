import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {Child} from './child.ts';
import {inPairs, RUN_SECONDS, sayPairs} from './pairs.ts';

/** What it takes of a load to hand its seconds on: the same script with a receiver and without, at the same time. */
export async function stream(_folder: string, count = 5): Promise<void> {
  console.log('requests per CPU second of process-loop that is streamed: against none');
  let bytes = 0;
  const receiver = createServer((request, response) => {
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
    });
    request.on('end', () => response.writeHead(200).end('{}'));
  });
  await new Promise<void>(resolve => {
    receiver.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  try {
    for (const flag of ['--out-prometheus', '--out-otlp']) {
      bytes = 0;
      sayPairs(`with ${flag}`, await inPairs(count, to => loop(to, flag, url), loop));
      console.log(`    ${Math.round(bytes / 1024 / count / RUN_SECONDS)} kB a second were sent`);
    }
  } finally {
    receiver.close();
    receiver.closeAllConnections();
  }
}

function loop(url: string, ...flags: readonly string[]): Child {
  const shape = ['--vus', '10', '--duration', `${RUN_SECONDS}s`, '--workers', '1', '--quiet'];
  const args = ['load', 'process-loop', '--base-url', url, ...shape, ...flags];
  return Child.script('../../cli/bin.ts', args);
}
