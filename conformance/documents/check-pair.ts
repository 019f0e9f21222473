import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Agent} from 'undici';
import {loadBoundContract} from '../../lib/contract/dialects/bind.ts';
import {CaseRun} from '../run/case-run.ts';
import {Journal} from '../run/clean-up.ts';
import type {CaseReport, RunSettings} from '../run/handover.ts';
import {sampled, sampledCases, servedReport} from '../run/sampled-operation.ts';
import {Target} from '../run/target.ts';
import {type Pair, serve} from './pair.ts';

/** What a check of one server of a pair told. */
export interface PairResult {
  /** The ids of the findings. */
  readonly findings: readonly string[];
  readonly causes: readonly string[];
  /** `operation/case: reason` of what could not be sent. */
  readonly errors: readonly string[];
}

/** Checks a server of a pair against its document, in this thread. */
export async function checkPair(pair: Pair, isWrong: boolean): Promise<PairResult> {
  const folder = await mkdtemp(join(tmpdir(), 'pair-'));
  const {baseUrl, stop} = await serve(pair.routes(isWrong));
  const dispatcher = new Agent({connections: 1});
  try {
    const file = join(folder, 'openapi.json');
    const head = {openapi: '3.1.0', info: {title: pair.name, version: '1'}};
    await writeFile(file, JSON.stringify({...head, ...pair.document}));
    const contract = await loadBoundContract(file);
    const journal = new Journal(join(folder, 'created'));
    const target = new Target(contract, settingsOf(baseUrl, file, pair), {journal, dispatcher});
    return await checkAll(target);
  } finally {
    await dispatcher.destroy();
    stop();
    await rm(folder, {recursive: true});
  }
}

async function checkAll(target: Target): Promise<PairResult> {
  const reports: CaseReport[] = [];
  for (const operation of target.contract.operations) {
    const served = await servedReport(target, operation);
    if (served !== null) reports.push(served);
    const run = new CaseRun(target, operation, sampled(target, operation));
    for (const {requestCase, skipReason} of sampledCases(target, operation)) {
      // Five megabytes a pair would only cost time.
      if (requestCase.class === 'oversized-body') continue;
      const isUnjudged = skipReason !== null || target.unjudgeable(requestCase) !== null;
      if (!isUnjudged) reports.push(await run.run(requestCase));
    }
  }
  const errors = reports
    .flatMap(each => each.outcomes)
    .filter(({reason, status}) => status === 'error' || /no value was found/.test(reason ?? ''));
  return {
    findings: reports.flatMap(each => each.findings).map(each => each.id),
    causes: target.causes.lines,
    errors: errors.map(each => `${each.operation}/${each.case}: ${each.reason}`),
  };
}

function settingsOf(
  baseUrl: string,
  contractFile: string,
  {credentials: {apiKeys = {}, authorization} = {authorization: null}}: Pair,
): RunSettings {
  return {
    baseUrl,
    contractFile,
    seed: 1,
    runId: 'pair',
    timeoutMs: 5000,
    readOnly: false,
    allWrites: true,
    allowed: [],
    eventuallyMs: 0,
    journalFile: '',
    ...{dialect: null, words: null, spoken: null, operations: null},
    authorization,
    apiKeys,
    ...{tls: null, tenantId: null, maxRate: null},
  };
}
