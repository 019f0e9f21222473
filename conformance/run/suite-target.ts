import {workerData} from 'node:worker_threads';
import type {TestContext} from '@vitest/runner';
import {dispatcherFor} from '../../lib/auth/connection.ts';
import {contractSpoken} from '../../lib/contract/dialects/bind.ts';
import {judgedContract} from '../../lib/contract/dialects/words.ts';
import {Secret} from '../../lib/core/secret.ts';
import {Journal} from './clean-up.ts';
import {type CaseReport, caseTimeoutMs, followAuthorization, type SuiteStart} from './handover.ts';
import {Target} from './target.ts';

/** The settings of the run. */
export const {settings} = workerData as SuiteStart;

/** The time limit of a case, for vitest. */
export const caseLimit = {timeout: caseTimeoutMs(settings)};

const {contractFile, dialect, words} = settings;
// Secrets are masked in the thread that knows them.
for (const each of Object.values(settings.apiKeys ?? {})) new Secret(each);

const contract = await judgedContract(contractFile, dialect, words);

/** The target of the run; one for all files, so that it gives up once. */
export const target = new Target(contract, settings, {
  journal: new Journal(settings.journalFile),
  dispatcher: dispatcherFor(settings.tls, {connections: 4, connect: {timeout: 5000}}),
  spoken: await contractSpoken(contract, settings.spoken),
  authorization: followAuthorization(settings),
});

/** Sends a report to the run, and passes, fails or skips the test accordingly. */
export function reportCase({task, skip}: TestContext, report: CaseReport): void {
  task.meta.c8gauge = {
    ...report,
    observations: target.takeObservations(),
    lagMsMax: target.lagMsMax,
    causes: target.causes.lines,
    unreachable: target.unreachable,
  };
  const unsent = report.outcomes.find(each => each.status === 'skip' || each.status === 'error');
  if (unsent?.status === 'skip') skip(unsent.reason ?? 'skipped');
  if (unsent?.status === 'error') throw new Error(unsent.reason ?? 'error');
  const [first] = report.findings;
  if (first) throw new Error(`${first.id}: ${first.message}`);
}
