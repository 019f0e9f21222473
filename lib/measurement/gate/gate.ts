import type {RunRecord} from '../../record/run-record.ts';
import type {Progress} from '../progress.ts';
import {buildRecord} from '../record.ts';
import type {Settings} from '../settings/settings.ts';
import {spokenContract} from '../target/open-target.ts';
import type {GateEnd} from './conclude-gate.ts';
import {
  type GateRequest,
  plannedGate,
  type ResumeRequest,
  readGatePlan,
  resumedPlan,
} from './gate-plan.ts';
import {liveGate} from './live-gate.ts';
import {type RecordedRequest, recordedGate} from './recorded-gate.ts';

/** Two clusters that are measured now, a gate that continues, or two folders of records. */
export type AnyGateRequest =
  | ({readonly kind: 'live'} & GateRequest)
  | ({readonly kind: 'resumed'} & ResumeRequest)
  | ({readonly kind: 'recorded'} & RecordedRequest);

/**
 * Compares a candidate with a baseline.
 *
 * @throws ExplainedError when the comparison could not show anything, or was refused before it began
 */
export async function gate(
  settings: Settings,
  request: AnyGateRequest,
  progress: Progress,
): Promise<RunRecord> {
  const tell = (end: GateEnd) => progress.soFar(() => recordOf(settings, end));
  return recordOf(settings, await run(settings, request, progress, tell));
}

function recordOf(
  settings: Settings,
  {target, conformance, conclusion, seed, warnings}: GateEnd,
): Promise<RunRecord> {
  return buildRecord(
    {...settings, seed},
    {target, contract: spokenContract({}, target)},
    {conformance, gate: conclusion, failures: warnings},
  );
}

async function run(
  settings: Settings,
  request: AnyGateRequest,
  progress: Progress,
  tell: (end: GateEnd) => void,
) {
  switch (request.kind) {
    case 'live':
      return liveGate(plannedGate(request, settings), settings, progress, tell);
    case 'resumed': {
      const plan = resumedPlan(await readGatePlan(settings.folder), request);
      return liveGate(plan, settings, progress, tell);
    }
    case 'recorded':
      return recordedGate(request, settings.cwd, progress);
  }
}
