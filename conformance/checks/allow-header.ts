import {type Check, statusOf} from './check.ts';

/** 405 names the methods that the path has. */
export const allowHeader: Check = {
  name: 'allow-header',
  level: 'http',
  appliesTo: judged => statusOf(judged) === 405,
  judge({case: {class: caseClass}, exchange, operation}) {
    const headers = exchange.response?.headers ?? {};
    const expectedBy = 'RFC 9110, section 15.5.6 (405 Method Not Allowed)';
    if (!Object.hasOwn(headers, 'allow')) {
      return [{message: 'expected an Allow header with 405, got none', expectedBy}];
    }
    const allowed = (headers['allow'] ?? '').split(',').map(each => each.trim().toUpperCase());
    const method = operation.method.toUpperCase();
    // The path of an unknown-path case is not the operation's.
    if (caseClass !== 'undeclared-method' || allowed.includes(method)) return [];
    return [{message: `expected Allow to name ${method}, got '${headers['allow']}'`, expectedBy}];
  },
};
