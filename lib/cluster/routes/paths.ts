import {Rejection} from '../rejection.ts';
import type {Route} from './route.ts';

/** The answer to a request without a route: 405 where another method is served, else 404. */
export class PathTable {
  readonly #paths: {readonly pattern: RegExp; readonly methods: Set<string>}[] = [];

  constructor(routes: readonly Route[], prefix: string) {
    const methodsByPath = new Map<string, Set<string>>();
    for (const route of routes) {
      for (const {method, path} of [route, ...(route.aliases ?? [])]) {
        const methods = methodsByPath.get(path) ?? new Set();
        methodsByPath.set(path, methods.add(method));
        if (method === 'GET') methods.add('HEAD');
      }
    }
    for (const [path, methods] of methodsByPath) {
      const pattern = new RegExp(`^${prefix}${path.replace(/:\w+/g, '[^/]+')}$`);
      this.#paths.push({pattern, methods});
    }
  }

  /** The refusal of a method and path. */
  refusal(method: string, url: string): Rejection {
    const path = url.split('?', 1)[0] ?? '';
    const allowed = new Set<string>();
    for (const {pattern, methods} of this.#paths) {
      if (pattern.test(path)) for (const each of methods) allowed.add(each);
    }
    if (allowed.size === 0) {
      return new Rejection(404, 'Not Found', `No static resource ${path.replace(/^\//, '')}.`);
    }
    return new Rejection(405, 'Method Not Allowed', `Method '${method}' is not supported.`, {
      allow: [...allowed].join(', '),
    });
  }
}
