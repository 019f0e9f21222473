import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Credentials} from '../exchange/credentials.ts';

/** A request as a route reads it. */
export interface Asked {
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
  /** Undefined where the body is not JSON. */
  readonly json: unknown;
  readonly response: ServerResponse;
}

/** An answer; null where the route has answered itself. */
export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
} | null;

/** By method and path, parameters as `*`: `GET /shelves/*`. */
export type Routes = Readonly<Record<string, (asked: Asked) => Answer>>;

/** A small document, a server that keeps it and one that does not. */
export interface Pair {
  readonly name: string;
  /** The document but for its head; a part with `$ref`s to `#/components`. */
  readonly document: Readonly<Record<string, unknown>>;
  /** @param isWrong has one fault */
  readonly routes: (isWrong: boolean) => Routes;
  /** What the run can show of who it is; default: nothing. */
  readonly credentials?: Credentials;
  /** The id of the finding of the fault, or its beginning; null where right and wrong are the same. */
  readonly found: string | null;
  /** Whether the fault has no other finding. */
  readonly isAlone?: boolean;
  /** What the run says about the document, where something is wrong with it. */
  readonly cause?: RegExp;
}

/** An answer of JSON. */
export function ok(value: unknown, status = 200): Answer {
  const headers = {'content-type': 'application/json'};
  return {status, headers, body: JSON.stringify(value)};
}

/** A refusal. */
export function no(status = 400): Answer {
  return {
    ...ok({title: 'No', status}, status),
    headers: {'content-type': 'application/problem+json'},
  } as Answer;
}

/** What an operation answers: JSON that fits a schema. */
export function answering(schema: unknown, status = '200') {
  return {[status]: {description: 'it', content: {'application/json': {schema}}}};
}

/** An operation that takes JSON and answers 204, or refuses it with 400. */
export function taking(schema: unknown) {
  const refused = {description: 'refused'};
  return {
    requestBody: {required: true, content: {'application/json': {schema}}},
    responses: {'204': {description: 'done'}, '400': refused},
  };
}

/** The routes of a write that takes what a test of it accepts. */
export function accepting(place: string, isRight: (json: never) => boolean): Routes {
  return {
    [place]: ({headers, json}) => {
      if (headers['content-type'] !== 'application/json') return no(415);
      return json !== undefined && isRight(json as never) ? {status: 204} : no();
    },
  };
}

/** Serves routes on a free port of the loopback address. */
export async function serve(routes: Routes): Promise<{baseUrl: string; stop: () => void}> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', chunk => chunks.push(chunk));
    request.on('end', () => {
      const answer = answerTo(routes, request, Buffer.concat(chunks).toString(), response);
      if (answer === null) return;
      response.writeHead(answer.status, answer.headers ?? {});
      response.end(answer.body ?? '');
    });
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return {baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop};
}

function answerTo(
  routes: Routes,
  {headers, method, url = '/'}: IncomingMessage,
  text: string,
  response: ServerResponse,
): Answer {
  const {pathname, searchParams} = new URL(url, 'http://h');
  const path = pathname.split('/').map(decodeURIComponent);
  const here = Object.entries(routes).filter(([place]) => {
    const segments = (place.split(' ')[1] ?? '').split('/');
    return (
      segments.length === path.length &&
      segments.every((each, at) => each === '*' || each === path[at])
    );
  });
  if (here.length === 0) return no(404);
  const route = here.find(([place]) => place.split(' ')[0] === method)?.[1];
  if (route === undefined) return no(405);
  return route({path, query: searchParams, headers, text, json: parsed(text), response});
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
