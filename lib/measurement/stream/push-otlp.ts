import {Agent as HttpAgent} from 'node:http';
import {Agent as HttpsAgent} from 'node:https';
import {OTLPMetricExporter} from '@opentelemetry/exporter-metrics-otlp-http';
import {resourceFromAttributes} from '@opentelemetry/resources';
import type {MetricData, ResourceMetrics} from '@opentelemetry/sdk-metrics';
import {messageOf} from '../../core/errors.ts';
import {C8GAUGE_VERSION} from '../../core/own-package.ts';
import type {Sent} from './delivery.ts';
import {noAnswer, revealed, sentBy} from './push-prometheus.ts';
import type {OtlpSettings} from './stream-settings.ts';

/**
 * Pushes to a receiver of OTLP over HTTP, with OpenTelemetry's own exporter. It follows no redirection, reads at
 * most 4 MiB of an answer, and is cut off where that has not ended in time.
 *
 * @param msMax how long one push may take
 * @returns sends what was collected at several moments as one; and lets connections go
 */
export function otlpPusher({wholeUrl, headers, tls, serviceName}: OtlpSettings, msMax: number) {
  const keepAlive = {keepAlive: true, maxSockets: 2};
  const agent = wholeUrl.startsWith('https:')
    ? new HttpsAgent({...keepAlive, ...tls})
    : new HttpAgent(keepAlive);
  const exporter = new OTLPMetricExporter({
    url: wholeUrl,
    headers: revealed(headers),
    // Its own attempts end before ours does.
    timeoutMillis: 0.8 * msMax,
    httpAgentOptions: () => agent,
  });
  const resource = resourceFromAttributes({
    'service.name': serviceName,
    'service.version': C8GAUGE_VERSION,
  });
  const scope = {name: 'c8gauge', version: C8GAUGE_VERSION};
  const send = async (writes: readonly MetricData[][], over: AbortSignal): Promise<Sent> => {
    const scopeMetrics = writes.map(metrics => ({scope, metrics}));
    const late = AbortSignal.any([over, AbortSignal.timeout(msMax)]);
    const sent = exportOf(exporter, {resource, scopeMetrics});
    const cutOff = new Promise<Sent>(resolve => {
      const cut = () => {
        // What drips in byte by byte would never end.
        agent.destroy();
        resolve(noAnswer(msMax));
      };
      if (late.aborted) cut();
      else late.addEventListener('abort', cut, {once: true});
      void sent.then(() => late.removeEventListener('abort', cut));
    });
    return Promise.race([sent, cutOff]);
  };
  return {send, close: () => agent.destroy()};
}

function exportOf(exporter: OTLPMetricExporter, collected: ResourceMetrics): Promise<Sent> {
  return new Promise(resolve => {
    exporter.export(collected, ({code, error}) => {
      resolve(code === 0 ? {kind: 'taken'} : sentWith(error));
    });
  });
}

/** The exporter gives the status as the error's code, and the body as its `data`. */
function sentWith(error: (Error & {code?: unknown; data?: unknown}) | undefined): Sent {
  if (typeof error?.code === 'number') return sentBy(error.code, String(error.data ?? ''));
  // The exporter keeps to itself which of these it was.
  const isBusy = error?.name === 'OTLPExporterError';
  return {kind: 'again', why: isBusy ? 'it answered 429, 502, 503 or 504' : messageOf(error)};
}
