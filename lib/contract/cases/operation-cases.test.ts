import {describe, expect, it} from 'vitest';
import {parseJson} from '../../core/int64.ts';
import {loadContract} from '../load-contract.ts';
import {schemaValidator} from '../schema-validator.ts';
import {jsonSchema, operationCases} from './operation-cases.ts';
import {sampleDraft} from './sample-draft.ts';

const contract = await loadContract();
const options = {authenticated: true, arranged: true, seed: 1};

function casesOf(operationId: string) {
  const operation = contract.operations.find(each => each.operationId === operationId);
  if (!operation) throw new Error(`no ${operationId}`);
  return {operation, cases: operationCases(contract, operation, options)};
}

const all = contract.operations.flatMap(({operationId}) => {
  const {operation, cases} = casesOf(operationId);
  return cases.map(requestCase => ({
    operation,
    requestCase,
    id: `${operationId}/${requestCase.name}`,
  }));
});

/** The body that a case sends, parsed; undefined when it is not JSON. */
function sentBody({operation, requestCase}: (typeof all)[number]) {
  const {body} = requestCase.build(sampleDraft(operation, requestCase.from === 'full'));
  try {
    return parseJson(Buffer.from(body ?? '').toString());
  } catch {
    return undefined;
  }
}

describe('operationCases', () => {
  it('names every case once', () => {
    expect(new Set(all.map(each => each.id)).size).toBe(all.length);
  });

  it('has every class for an operation with a body and a key', () => {
    const classes = new Set(all.map(each => each.requestCase.class));
    for (const each of [
      'valid',
      'missing-required',
      'wrong-type',
      'explicit-null',
      'above-bound',
      'below-bound',
      'bad-enum',
      'wrong-top-level',
      'malformed-body',
      'truncated-body',
      'duplicate-key',
      'wrong-content-type',
      'missing-content-type',
      'unknown-property',
      'oversized-body',
      'malformed-key',
      'unknown-key',
      'undeclared-method',
      'unknown-path',
      'auth-absent',
      'auth-invalid',
    ]) {
      expect(classes).toContain(each);
    }
  });

  it('sends bodies that fit the schema where it says valid, and others where it does not', () => {
    const shaped = ['missing-required', 'wrong-type', 'above-bound', 'below-bound', 'bad-enum'];
    for (const each of all.filter(({requestCase}) => !requestCase.bodyBytes)) {
      const schema = jsonSchema(each.operation.requestBody?.content ?? {});
      const body = sentBody(each);
      if (schema === null || body === undefined) continue;
      const violations = schemaValidator(schema)(body);
      const {class: caseClass, name} = each.requestCase;
      if (caseClass === 'valid') expect(violations, each.id).toEqual([]);
      const isOfBody = !/^[a-z-]+:(?:body$|(?:path|query|header|cookie)\.)/.test(name);
      if (shaped.includes(caseClass) && isOfBody) {
        expect(violations, each.id).not.toEqual([]);
      }
    }
  });

  it('knows the length of a body that a plan does not build', () => {
    const large = all.filter(each => each.requestCase.bodyBytes !== undefined);
    expect(large.length).toBeGreaterThan(10);
    for (const {operation, requestCase} of large) {
      const draft = sampleDraft(operation, true);
      expect(requestCase.bodyBytes?.(draft)).toBe(requestCase.build(draft).body?.length);
    }
  });

  it('tries a method that no template of the path declares', () => {
    const {cases, operation} = casesOf('cancelProcessInstance');
    const undeclared = cases.find(each => each.class === 'undeclared-method');
    expect(undeclared?.build(sampleDraft(operation, true)).method).toBe('PUT');
  });

  it('draws the same data for the same seed, and other data for another', () => {
    const bodies = (seed: number) => {
      const {operation} = casesOf('createProcessInstance');
      return operationCases(contract, operation, {...options, seed})
        .filter(each => each.name.startsWith('valid:'))
        .map(each => Buffer.from(each.build(sampleDraft(operation, true)).body ?? '').toString());
    };
    expect(bodies(7)).toEqual(bodies(7));
    expect(bodies(7)).not.toEqual(bodies(8));
  });

  it('keeps the names of cases when the contract gets another operation', () => {
    const {operation, cases} = casesOf('failJob');
    const fewer = {...contract, operations: contract.operations.slice(5)};
    const names = operationCases(fewer, operation, options).map(each => each.name);
    expect(names).toEqual(cases.map(each => each.name));
  });
});
