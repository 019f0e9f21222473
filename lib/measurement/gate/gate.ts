import type {RunRecord} from '../../record/run-record.ts';
import type {StreamResult} from '../../record/stream-result.ts';
import type {Progress} from '../progress.ts';
import {buildRecord} from '../record.ts';
import type {Settings} from '../settings/settings.ts';
import {openStreams} from '../stream/streams.ts';
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
  if (request.kind === 'recorded')
    return recordOf(settings, await recordedGate(request, settings.cwd, progress));
  const plan =
    request.kind === 'live'
      ? plannedGate(request, settings)
      : resumedPlan(await readGatePlan(settings.folder), request);
  const streams = await openStreams(settings, plan.engine, progress);
  try {
    const end = await liveGate(plan, settings, {progress, streams, tell});
    return await recordOf(settings, end, await streams.close());
  } finally {
    await streams.close();
  }
}

function recordOf(
  settings: Settings,
  {target, conformance, conclusion, seed, warnings}: GateEnd,
  streams: readonly StreamResult[] = [],
): Promise<RunRecord> {
  return buildRecord(
    {...settings, seed},
    {target, contract: spokenContract({}, target)},
    {conformance, gate: conclusion, streams, failures: warnings},
  );
}
