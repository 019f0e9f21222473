import type {ResponseHost} from '../http/response.ts';
import {withOwnFields} from '../http/shown-fields.ts';
import type {VuHost} from '../vu-host.ts';
import {selectJson, UnknownSelector} from './json-selector.ts';
import {refuseAtRun} from './k6.ts';
import {parsePage} from './pages.ts';
import {Requests} from './requests.ts';

/** What a VU's answers do with their bodies. */
export function responseHostOf(host: VuHost): ResponseHost {
  const requests = new Requests(host);
  return {
    shown: answer => (host.worker.looksAtFields ? withOwnFields(answer) : answer),
    userAgent: host.worker.plan.userAgent,
    refuse: (what, remedy) => refuseAtRun(host, what, remedy),
    html: parsePage,
    request: (...given) => requests.wait(...given),
    json(text, selector) {
      if (selector === undefined) return host.realm.parseJson(text);
      return select(host, text, selector);
    },
  };
}

/** A selector finds nothing in what is no JSON, as in k6. */
function select(host: VuHost, text: string, selector: string): unknown {
  let value: unknown;
  try {
    value = host.realm.parseJson(text);
  } catch {
    return undefined;
  }
  try {
    return selectJson(value, selector);
  } catch (thrown) {
    if (!(thrown instanceof UnknownSelector)) throw thrown;
    const what = `'${thrown.part}' in selectors, as json('${selector}') has it`;
    return refuseAtRun(host, what, 'take the value from json() in the script, or use --engine k6');
  }
}
