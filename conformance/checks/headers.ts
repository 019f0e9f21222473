import {headerValue} from '../../lib/contract/parameter-text.ts';
import {schemaValidator} from '../../lib/contract/schema-validator.ts';
import {
  type Check,
  declaredResponse,
  type Judged,
  responsesPointer,
  type Violation,
} from './check.ts';

/** The headers that the contract declares are there and fit; those that HTTP demands are there. */
export const headers: Check = {
  name: 'headers',
  level: 'http',
  appliesTo: judged => judged.exchange.response !== null,
  judge: judged => [...demandedByHttp(judged), ...declaredHeaders(judged)],
};

function demandedByHttp({exchange}: Judged): Violation[] {
  const violations: Violation[] = [];
  const {response} = exchange;
  if (response === null) return [];
  const has = (name: string) => Object.hasOwn(response.headers, name);
  if (response.status === 401 && !has('www-authenticate')) {
    const message = 'expected WWW-Authenticate with 401, got none';
    violations.push({message, expectedBy: 'RFC 9110, section 11.6.1'});
  }
  if (!has('date')) {
    violations.push({message: 'expected a Date, got none', expectedBy: 'RFC 9110, section 6.6.1'});
  }
  const announced = Number(response.headers['content-length']);
  const isHead = exchange.request.method === 'HEAD' || response.status === 304;
  // Of a body that we cut off ourselves nobody knows how long it is.
  const isWhole = exchange.failure?.kind !== 'too-large';
  const came = response.encodedBytes ?? response.body.length;
  if (has('content-length') && !isHead && isWhole && announced !== came) {
    const message = `expected Content-Length ${came}, got ${announced}`;
    violations.push({message, expectedBy: 'RFC 9110, section 8.6'});
  }
  return violations;
}

function declaredHeaders(judged: Judged): Violation[] {
  const declared = declaredResponse(judged);
  const {response} = judged.exchange;
  if (declared === null || response === null) return [];
  const expectedBy = responsesPointer(judged.operation, declared.key);
  return Object.entries(declared.response.headers).flatMap(([name, header]) => {
    const {required, schema} = header;
    if (!Object.hasOwn(response.headers, name)) {
      if (!required) return [];
      return [
        {message: `expected header ${name}, got none`, expectedBy, level: 'contract' as const},
      ];
    }
    return schemaValidator(schema)(headerValue(header, response.headers[name] ?? '')).map(each => ({
      message: `header ${name}: ${each.message}`,
      expectedBy,
      level: 'contract' as const,
    }));
  });
}
