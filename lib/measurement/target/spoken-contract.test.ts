import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';
import {anonymousAccess} from '../../auth/access.ts';
import type {ContractChoice} from '../../contract/dialects/bind.ts';
import type {SpeechFacts} from '../../record/run-record.ts';
import type {Target} from './open-target.ts';
import {otherContract} from './spoken-contract.ts';

/** A document of 8.8. */
const LATER = fileURLToPath(
  new URL('../../contract/dialects/fixture/rest-api.yaml', import.meta.url),
);

/** A target that was seen to speak so; nobody listens there. */
function speaking(dialect: string | null): Target {
  const baseUrl = 'http://127.0.0.1:9';
  const speaks: SpeechFacts = {dialect, processName: null, queryApi: null, keys: null};
  const size = {gatewayVersion: null, clusterSize: null, partitionsCount: null};
  return {
    ...{baseUrl, facts: {...size, baseUrl, embedded: false, speaks}, access: anonymousAccess},
    ...{contract: {}, unserved: [], warnings: [], stop: async () => undefined},
  };
}

const told = (contract: ContractChoice, dialect: string | null, waivers?: string) =>
  otherContract({contract}, speaking(dialect), waivers);

it.each([
  [{}, '8.6', undefined],
  [{file: LATER}, '8.8', undefined],
  [{}, null, undefined],
  [{}, '8.6-camunda', 'camunda-8.6'],
  [{}, '8.7', 'camunda-8.7'],
])('judges by %j what speaks %s, with the waivers %s', async (contract, dialect, waivers) => {
  expect(await told(contract, dialect, waivers)).toBeNull();
});

it.each([
  [{}, '8.6-camunda', undefined, /8\.6-camunda, and the contract is of 8\.6 \(the default\)/],
  [{}, '8.8', 'camunda-8.6', /speaks 8\.8/],
  [{file: LATER}, '8.9', undefined, /speaks 8\.9, and the contract is of 8\.8$/],
  [{file: LATER}, '8.6', undefined, /speaks 8\.6, /],
])('does not judge by %j what speaks %s, with the waivers %s', async (...given) => {
  const [contract, dialect, waivers, words] = given;
  expect((await told(contract, dialect, waivers))?.happened).toMatch(words);
});

it.each([
  ['8.6', /^judge it with c8gauge check --base-url http:\/\/127\.0\.0\.1:9, or add --anyway$/],
  ['8.6-camunda', /version-8\.6\/camunda-openapi\.yaml .*--contract camunda-8\.6\.yaml/],
  ['8.6-camunda', /"c8gauge check --base-url \S+ --waivers camunda-8\.6"/],
  ['8.9', /--contract FILE" \(its document is in https:\/\/\S+\/version-8\.9\)/],
])('says how to judge what speaks %s: %s', async (dialect, words) => {
  const contract = {file: LATER};
  expect((await told(contract, dialect))?.remedy).toMatch(words);
});

it('names the host a second time where that was needed to come so far', async () => {
  const settings = {contract: {file: LATER}, confirmedHosts: ['stage.example']};
  expect((await otherContract(settings, speaking('8.6')))?.remedy).toContain(
    '--base-url http://127.0.0.1:9 --target-confirmed stage.example',
  );
});
