import {ExplainedError} from '../../core/errors.ts';
import type {EngineName} from '../../engine/load.ts';
import type {Progress} from '../progress.ts';
import type {Settings} from '../settings/settings.ts';
import type {StreamBounds, Streams} from './receivers.ts';

const BOUNDS: StreamBounds = {pushMsMax: 5000, closeMsMax: 5000};

export const NO_STREAMS: Streams = {
  listener: () => ({}),
  close: () => Promise.resolve([]),
};

/**
 * Begins to stream to where the settings say; nothing is sent before a load reports. What streams is only read
 * where it is wanted.
 *
 * @throws ExplainedError where what the engine tells cannot be written as that
 */
export async function openStreams(
  settings: Pick<Settings, 'stream' | 'startedAtMs' | 'command'>,
  engine: EngineName,
  progress: Pick<Progress, 'say' | 'warn'>,
  bounds: StreamBounds = BOUNDS,
): Promise<Streams> {
  const {prometheus, otlp} = settings.stream;
  if (prometheus === null && otlp === null) return NO_STREAMS;
  if (otlp !== null && engine === 'k6')
    throw new ExplainedError(
      '--out-otlp has no part in --engine k6',
      'use --out-prometheus, or run k6 by itself with --out opentelemetry',
    );
  const {streamsTo} = await import('./receivers.ts');
  return streamsTo(settings, engine, progress, bounds);
}
