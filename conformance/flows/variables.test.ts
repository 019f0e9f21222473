import {stringifyJson} from '../../lib/core/int64.ts';
import {jsonDraft} from '../arrange/drafts.ts';
import type {SharedProcess} from '../arrange/shared-models.ts';
import {type JsonObject, keyText} from '../arrange/stage.ts';
import {sameValue} from '../checks/known-values.ts';
import type {Probe} from '../run/behaviour-run.ts';
import {describeFlow} from '../run/describe-flow.ts';

const VARIABLES = 'https://docs.camunda.io/docs/components/concepts/variables/';

/** What has been lost on the way somewhere before. */
const VALUES: Readonly<Record<string, JsonObject>> = {
  unicode: {text: 'Grüße, 世界, 🚀, \u0000 und \u2028', schlüssel: 'ä'},
  nested: {a: {b: {c: {d: [[1, [2]], {e: {}}]}}}},
  empty: {text: '', list: [], object: {}, nothing: null, no: false, zero: 0},
  'big-integer': {above: 9_007_199_254_740_993n, below: -9_007_199_254_740_993n},
  'int64-bounds': {max: 9_223_372_036_854_775_807n, min: -9_223_372_036_854_775_808n},
  numbers: {fraction: 0.1, tiny: 1e-7, negative: -1.5, million: 1e6},
  megabyte: {text: 'x'.repeat(1024 * 1024)},
};

describeFlow('variables', (stage, behaviour) => {
  for (const [kind, variables] of Object.entries(VALUES)) {
    behaviour(
      `${kind} variables arrive at the job as they were sent`,
      {
        operation: 'activateJobs',
        check: checkOf(kind),
        case: `variables-${kind}`,
        source: VARIABLES,
      },
      async probe => {
        const service = await stage.service();
        await stage.createInstance(service, variables);
        await expectNext(probe, service.jobType, {...service.variables, ...variables});
      },
    );
  }

  /** An instance whose first job is activated, and the type of the next one. */
  const twoJobs = async (variables: JsonObject) => {
    const process = await stage.shared('two-tasks');
    const jobType = String(process.variables['c8gaugeJob']);
    const {job} = await stage.activatedJob({...process, jobType}, variables);
    return {jobKey: keyText(job, 'jobKey'), process};
  };

  for (const [kind, variables] of Object.entries(VALUES)) {
    behaviour(
      `${kind} variables of a completion arrive at the next job`,
      {
        operation: 'completeJob',
        check: checkOf(kind),
        case: `completion-${kind}`,
        source: VARIABLES,
      },
      async probe => {
        const {jobKey, process} = await twoJobs({});
        const draft = jsonDraft({variables}, {jobKey});
        probe.expectStatus(await probe.call('completeJob', draft), 204);
        await expectNext(probe, nextOf(process), {...process.variables, ...variables});
      },
    );
  }

  behaviour(
    'variables of a completion replace those of the same name, and no others',
    {operation: 'completeJob', check: 'variables', case: 'merged', source: VARIABLES},
    async probe => {
      const {jobKey, process} = await twoJobs({colour: 'blue', size: 1});
      const draft = jsonDraft({variables: {colour: 'grün', weight: 2}}, {jobKey});
      probe.expectStatus(await probe.call('completeJob', draft), 204);
      const merged = {...process.variables, colour: 'grün', size: 1, weight: 2};
      await expectNext(probe, nextOf(process), merged);
    },
  );

  behaviour(
    "variables of a user task's completion arrive at the next job",
    {operation: 'completeUserTask', check: 'variables', case: 'merged', source: VARIABLES},
    async probe => {
      const process = await stage.shared('user-then-service');
      const {userTaskKey} = await stage.userTask(process);
      const variables = {approved: true, by: {name: 'Ada', at: 9_007_199_254_740_993n}};
      const draft = jsonDraft({variables}, {userTaskKey});
      probe.expectStatus(await probe.call('completeUserTask', draft), 204);
      await expectNext(probe, nextOf(process), {...process.variables, ...variables});
    },
  );

  async function expectNext(probe: Probe, type: string, wanted: JsonObject): Promise<void> {
    const [job] = await stage.probeJobs(probe, {type});
    const received = job?.variables ?? null;
    const isSame = sameValue(wanted, received);
    probe.expect(isSame, `expected ${shown(wanted)}, got ${shown(received)}`);
  }
});

function nextOf({variables}: SharedProcess): string {
  return String(variables['c8gaugeNext']);
}

/** A big integer that comes back as its neighbour is rounded, not lost. */
function checkOf(kind: string): string {
  return /int/.test(kind) ? 'int64-exact' : 'variables';
}

function shown(value: unknown): string {
  const text = stringifyJson(value);
  return text.length > 200 ? `${text.slice(0, 200)}… (${text.length} characters)` : text;
}
