import {Child} from './child.ts';
import {inPairs, RUN_SECONDS, sayPairs} from './pairs.ts';

/** What a page that somebody looks at takes of a load: the same script with it and without, at the same time. */
export async function live(_folder: string, count = 5): Promise<void> {
  console.log(
    'requests per CPU second of process-loop with a live page that is followed: against none',
  );
  sayPairs('with --live', await inPairs(count, followed, plain));
}

const plain = (url: string) => loop(url);

function followed(url: string): Child {
  const child = loop(url, '--live');
  let said = '';
  child.process.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    const [, page] = /^live {5}(http\S+)\n/m.exec(said) ?? [];
    if (page === undefined) return;
    said = '';
    void follow(page);
  });
  return child;
}

/** Takes the page and then its changes, as a browser does, until the run ends. */
async function follow(page: string): Promise<void> {
  let bytes = 0;
  try {
    while (!(await fetch(page)).ok) await new Promise(resolve => setTimeout(resolve, 500));
    const {body} = await fetch(new URL('events', page));
    for await (const chunk of body ?? []) bytes += chunk.length;
  } catch {
    // It ends with the generator.
  }
  console.log(`    ${Math.round(bytes / 1024)} kB of changes were sent`);
}

function loop(url: string, ...flags: readonly string[]): Child {
  const shape = ['--vus', '10', '--duration', `${RUN_SECONDS}s`, '--workers', '1', '--quiet'];
  const args = ['load', 'process-loop', '--base-url', url, ...shape, ...flags];
  return Child.script('../../cli/bin.ts', args);
}
