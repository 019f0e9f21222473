import {randomBytes} from 'node:crypto';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import type * as Rendering from '../../reports/render/html/render-live.ts';
import {visibleLine} from '../../reports/render/summary/visible-text.ts';
import {renderProgressLine} from '../../reports/render/text/live-progress.ts';
import {refusedVisitor} from '../cluster/visitors.ts';
import {type Clock, systemClock} from '../core/clock.ts';
import {formatDuration} from '../core/duration.ts';
import {maskSecrets} from '../core/secret.ts';
import {LoadSoFar} from '../engine/load-so-far.ts';
import type {OverallState, Progress} from '../measurement/progress.ts';
import type {Surroundings} from '../measurement/settings/settings.ts';
import type {RunRecord} from '../record/run-record.ts';
import type {LiveFlags} from './flags.ts';
import type {Invocation} from './io.ts';
import {createProgress, type Wording} from './progress.ts';

/** Drawing the page takes at most this share of a core. */
const SHARE_MAX = 0.015;
const PERIOD_MS = 1000;
/** Pages that follow one run. */
const VIEWERS_MAX = 8;
/** A page that takes no more than this behind does not get what is new. */
const BEHIND_BYTES_MAX = 4 * 1024 * 1024;
/** How long the pages have to fetch the report that takes their place. */
const FETCH_MS = 3000;

/**
 * The report's own page of a run that goes on, on loopback under an address that nobody can guess. It is
 * drawn only as long as somebody looks at it, and the less often the longer that takes.
 */
export class LivePage {
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #token = randomBytes(18).toString('base64url');
  readonly #stop = new AbortController();
  readonly #viewers = new Set<ServerResponse>();
  readonly #rendering: typeof Rendering;
  readonly #clock: Clock;
  #record: RunRecord | null = null;
  #load: LoadSoFar | null = null;
  #head: object | null = null;
  #stage = 'It begins';
  #whole: OverallState | null = null;
  #nextPartMs = 0;
  /** The report, once it is there. */
  #report: string | null = null;
  #fetched = () => undefined;

  private constructor(rendering: typeof Rendering, clock: Clock) {
    this.#rendering = rendering;
    this.#clock = clock;
  }

  /** Begins to serve it. End it. */
  static async open(clock: Clock = systemClock): Promise<LivePage> {
    const rendering = await import('../../reports/render/html/render-live.ts');
    await rendering.prepareLivePage();
    const page = new LivePage(rendering, clock);
    page.#server.listen(0, '127.0.0.1');
    await once(page.#server, 'listening');
    page.#server.unref();
    return page;
  }

  get url(): string {
    const {port} = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/${this.#token}/`;
  }

  /** What a measurement takes from the process around it; whoever ends it on the page interrupts it. */
  within({env, cwd, interrupt, onEnd}: Invocation): Surroundings {
    const signals = [this.#stop.signal, ...(interrupt ? [interrupt] : [])];
    return {env, cwd, interrupt: AbortSignal.any(signals), ...(onEnd ? {onEnd} : {})};
  }

  /** Whom a measurement tells what it does, and the page as well. */
  following(progress: Progress): Progress {
    return {
      ...progress,
      begin: stage => {
        progress.begin(stage);
        this.#load = null;
        this.#say(stage);
      },
      run: state => {
        progress.run(state);
        this.#say(renderProgressLine(state));
      },
      update: state => {
        progress.update(state);
        this.#say(state);
      },
      overall: state => {
        progress.overall(state);
        this.#whole = state;
      },
      second: (head, second) => {
        progress.second(head, second);
        if (this.#head !== head) this.#load = new LoadSoFar(head);
        this.#head = head;
        this.#load?.add(second);
        this.#sendPart();
      },
      soFar: record => {
        progress.soFar(record);
        // What ran is in the record now.
        this.#load = null;
        void record().then(
          known => {
            this.#record = known;
            this.#sendPart();
          },
          () => undefined,
        );
      },
    };
  }

  /** Puts the report in the place of the page, and ends. @param file absent where there is no report */
  async end(file?: string): Promise<void> {
    this.#report = file === undefined ? null : await readFile(file, 'utf8').catch(() => null);
    const waiting = [...this.#viewers];
    for (const each of waiting) each.end(eventOf('end', this.#report !== null));
    if (this.#report !== null && waiting.length > 0) await this.#untilFetched(waiting.length);
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #untilFetched(count: number): Promise<void> {
    let left = count;
    await new Promise<void>(resolve => {
      const cancel = this.#clock.schedule(FETCH_MS, resolve);
      this.#fetched = () => {
        if (--left > 0) return;
        cancel();
        resolve();
      };
    });
  }

  #say(stage: string): void {
    this.#stage = stage;
    const text = this.#state();
    for (const each of this.#viewers) send(each, 'state', text);
  }

  #state(): string {
    const {text, leftMs} = this.#whole ?? {text: '', leftMs: null};
    const left = leftMs === null ? '' : `, about ${formatDuration(Math.max(0, leftMs))} left`;
    // Some of it are words of the target.
    return visibleLine(maskSecrets(text === '' ? this.#stage : `${text}${left}. ${this.#stage}`));
  }

  /** Sends the page as it is now, unless it was sent a moment ago or nobody looks. */
  #sendPart(): void {
    const beganMs = this.#clock.monotonicMs();
    if (this.#viewers.size === 0 || beganMs < this.#nextPartMs) return;
    const record = this.#soFar();
    if (record === null) return;
    const part = this.#rendering.renderLivePart(record, this.#state());
    for (const each of this.#viewers) send(each, 'part', part);
    const tookMs = this.#clock.monotonicMs() - beganMs;
    this.#nextPartMs = beganMs + Math.max(PERIOD_MS / 2, tookMs / SHARE_MAX);
  }

  #soFar(): RunRecord | null {
    if (this.#record === null) return null;
    const running = this.#load === null ? [] : [this.#load.result([])];
    return {...this.#record, loads: [...this.#record.loads, ...running], warnings: []};
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    request.resume();
    const refused = refusedVisitor({method: request.method ?? '', headers: request.headers}, []);
    const [, token, name = ''] = (request.url ?? '').split('/');
    if (refused !== null) return void response.writeHead(403).end(`${refused.message}\n`);
    if (token !== this.#token) return void response.writeHead(404).end();
    if (request.method === 'POST' && name === 'stop') {
      this.#stop.abort(new Error('ended on the live page'));
      return void response.writeHead(202).end();
    }
    if (request.method !== 'GET') return void response.writeHead(405).end();
    if (name === 'events') return this.#follow(response);
    if (name !== '') return void response.writeHead(404).end();
    await this.#sendPage(response);
  }

  async #sendPage(response: ServerResponse): Promise<void> {
    const record = this.#soFar();
    const report = this.#report;
    if (report === null && record === null)
      return void response.writeHead(503, {'retry-after': '1', refresh: '1'}).end('It begins.\n');
    const html =
      report ?? (await this.#rendering.renderLiveHtml(record as RunRecord, this.#state()));
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    };
    response.writeHead(200, headers).end(html, () => {
      if (report !== null) this.#fetched();
    });
  }

  #follow(response: ServerResponse): void {
    if (this.#viewers.size >= VIEWERS_MAX) return void response.writeHead(503).end();
    const headers = {'content-type': 'text/event-stream', 'cache-control': 'no-store'};
    response.writeHead(200, headers);
    this.#viewers.add(response);
    response.on('close', () => this.#viewers.delete(response));
    send(response, 'state', this.#state());
    if (this.#report !== null) response.end(eventOf('end', true));
  }
}

/** What a command measures with. */
export interface Beside {
  readonly surroundings: Surroundings;
  readonly progress: Progress;
}

/**
 * Does the work of a command, beside a live page where one is asked for.
 *
 * @param work gives the folder of the report, which takes the place of the page
 */
export async function besideLivePage(
  run: Invocation,
  flags: LiveFlags & Wording,
  work: (beside: Beside) => Promise<string>,
): Promise<void> {
  const progress = createProgress(run, flags);
  if (!flags.live) {
    await work({surroundings: run, progress});
    return;
  }
  const page = await LivePage.open();
  run.stderr.write(`live     ${page.url}\n`);
  const beside = {surroundings: page.within(run), progress: page.following(progress)};
  const folder = await work(beside).catch(async (thrown: unknown) => {
    await page.end();
    throw thrown;
  });
  await page.end(join(folder, 'index.html'));
}

function send(to: ServerResponse, name: string, value: unknown): void {
  if (to.writableLength < BEHIND_BYTES_MAX) to.write(eventOf(name, value));
}

/** One event, as a line of JSON. https://html.spec.whatwg.org/multipage/server-sent-events.html */
function eventOf(name: string, value: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(value)}\n\n`;
}
