import {stringifyJson} from '../../lib/core/int64.ts';
import {jsonDraft} from '../arrange/drafts.ts';
import {type JsonObject, keyText} from '../arrange/stage.ts';
import {sameValue} from '../checks/known-values.ts';
import {describeFlow} from '../describe-flow.ts';

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
  const model = stage.once(() => stage.deployServiceTask());

  for (const [kind, variables] of Object.entries(VALUES)) {
    behaviour(
      `${kind} variables arrive at the job as they were sent`,
      // A big integer that comes back as its neighbour is rounded, not lost.
      {
        operation: 'activateJobs',
        check: /int/.test(kind) ? 'int64-exact' : 'variables',
        case: `variables-${kind}`,
        source: VARIABLES,
      },
      async probe => {
        const {processId, jobType} = await stage.deployServiceTask();
        await stage.createInstance(processId, variables);
        const [job] = await stage.probeJobs(probe, {type: jobType});
        const received = job?.variables ?? null;
        probe.expect(
          sameValue(variables, received),
          `expected ${shown(variables)}, got ${shown(received)}`,
        );
      },
    );
  }

  behaviour(
    'variables of a completion are taken',
    {operation: 'completeJob', check: 'variables', case: 'merged', source: VARIABLES},
    async probe => {
      const {job} = await stage.activatedJob(await model(), {colour: 'blue'});
      const draft = jsonDraft({variables: {colour: 'grün'}}, {jobKey: keyText(job, 'jobKey')});
      probe.expectStatus(await probe.call('completeJob', draft), 204);
    },
  );
});

function shown(value: unknown): string {
  const text = stringifyJson(value);
  return text.length > 200 ? `${text.slice(0, 200)}… (${text.length} characters)` : text;
}
