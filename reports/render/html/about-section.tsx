/** @jsxImportSource preact */
/** @jsxRuntime automatic */
import type {RunRecord} from '../../../lib/record/run-record.ts';
import {formatBytes, formatInstant} from '../summary/format.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {targetLine} from '../summary/wording.ts';

/** What a reader needs to run it again, and how to read the figures. */
export function AboutSection({record}: {record: RunRecord}) {
  const {run, generator, contract, loads} = record;
  const rows: [string, string][] = [
    ['Run', run.id],
    ['Command', `c8gauge ${run.command}, version ${run.c8gaugeVersion}`],
    ['Started', formatInstant(run.startedAt)],
    ['Seed', String(run.seed)],
    ['Target', targetLine(record)],
    [
      'Contract',
      `${contract.title} ${contract.version}${contract.dialect ? `, dialect ${contract.dialect}` : ''}, SHA-256 ${contract.sha256}`,
    ],
    [
      'Generator',
      `${generator.cpus} × ${generator.cpuModel}, ${formatBytes(generator.memoryBytes)}`,
    ],
    ['Platform', `${generator.platform}, Node ${generator.node}`],
    ...loads.map(({scenario, bundleSha256}): [string, string] => [
      `Script ${scenario}`,
      `SHA-256 ${bundleSha256}`,
    ]),
  ];
  return (
    <section id="about" aria-labelledby="about-name">
      <h2 id="about-name">
        <a class="self" href="#about">
          About this run
        </a>
      </h2>
      <dl class="about">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{visibleLine(name)}</dt>
            <dd>{visibleLine(value)}</dd>
          </div>
        ))}
      </dl>
      <p class="muted reading">
        <b>Response time</b> counts from when a request should have started, so that waiting for a
        stalled target is not hidden; <b>service time</b> counts from the send. A percentile stands
        only where ten samples lie beyond it, else it reads n/a. <b>Pushed back</b> is what the
        target refused to protect itself. All of this page comes from <code>record.json</code>.
      </p>
    </section>
  );
}
