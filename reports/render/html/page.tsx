/** @jsxImportSource preact */
/** @jsxRuntime automatic */
import {formatDuration} from '../../../lib/core/duration.ts';
import {formatBytes, formatInstant, plural} from '../../../lib/core/format.ts';
import type {RunRecord} from '../../../lib/record/run-record.ts';
import {EXIT_STATUS} from '../../../lib/record/verdict/verdict.ts';
import type {ScenarioCharts} from '../series/chart-series.ts';
import {answerOf} from '../summary/answer.ts';
import {gateSide} from '../summary/gate-summary.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {targetLine, verdictWords} from '../summary/wording.ts';
import {CapacitySection} from './capacity-section.tsx';
import {ConformanceSection} from './conformance-section.tsx';
import {GateSection} from './gate-section.tsx';
import {Lede, PageFrame, type Place, VerdictIcon} from './page-parts.tsx';
import {ScenarioSection} from './scenario-section.tsx';
import {ConformanceStrip, Scoreboard} from './scoreboard.tsx';

interface Props {
  readonly record: RunRecord;
  readonly charts: readonly ScenarioCharts[];
  /** How a run stands that goes on, in a sentence. */
  readonly running?: string | undefined;
}

/** The body of the page: the answer first, then load, conformance, and the record itself. */
export function Page({record, charts, running}: Props) {
  const {conformance, gate, loads, capacity} = record;
  return (
    <PageFrame
      answer="the verdict"
      places={places(record)}
      summary={<Summary record={record} charts={charts} running={running} />}
    >
      {gate && <GateSection gate={gate} />}
      {capacity && <CapacitySection capacity={capacity} />}
      {loads.length > 0 && (
        <section id="load" aria-labelledby="load-name">
          <h2 id="load-name">
            <a class="self" href="#load">
              Load
            </a>
          </h2>
          {loads.map((load, at) => (
            <LoadPart key={charts[at]?.id} load={load} charts={charts[at]} record={record} />
          ))}
        </section>
      )}
      {conformance && <ConformanceSection conformance={conformance} record={record} />}
      <AboutSection record={record} />
    </PageFrame>
  );
}

function Summary({record, charts, running}: Props) {
  const {warnings, loads, conformance} = record;
  return (
    <>
      {running === undefined ? (
        <Hero record={record} />
      ) : (
        <Running record={record} state={running} />
      )}
      {warnings.map(each => (
        <p key={each} class="callout">
          <b>Warning</b> {visibleLine(each)}
        </p>
      ))}
      {loads.length > 0 && (
        <Scoreboard
          loads={loads}
          ids={charts.map(each => each.id)}
          reasons={record.verdict.reasons}
        />
      )}
      {conformance && <ConformanceStrip conformance={conformance} />}
    </>
  );
}

/** The answer: the verdict, its reasons, and what was measured. */
function Hero({record}: {record: RunRecord}) {
  const {verdict, run} = record;
  return (
    <div class={`hero ${verdict.status}`}>
      <p class="eyebrow">
        {visibleLine(run.command)} · {formatInstant(run.startedAt)} ·{' '}
        {formatDuration(run.durationMs)}
      </p>
      <h1>
        <VerdictIcon status={verdict.status} />
        {verdictWords(record)}
      </h1>
      <AnswerLines record={record} />
      <Facts record={record} />
    </div>
  );
}

/** In the place of the answer, as long as there is none. */
function Running({record, state}: {record: RunRecord; state: string}) {
  return (
    <div class="hero running">
      <p class="eyebrow">
        {visibleLine(record.run.command)} · {formatInstant(record.run.startedAt)}
      </p>
      <h1>Running</h1>
      <p class="lede" data-live-state role="status">
        {visibleLine(state)}
      </p>
      <button type="button" class="stop" data-live-stop>
        End the run and keep what it has
      </button>
      <Facts record={record} isRunning />
    </div>
  );
}

const REASONS_SHOWN = 4;

/** The sentence, the other reasons, and what to do next. */
function AnswerLines({record}: {record: RunRecord}) {
  const {sentence, more, next} = answerOf(record);
  const hidden = more.length - REASONS_SHOWN;
  const rest = hidden > 0 ? `and ${plural(hidden, 'more reason')}, below` : undefined;
  return (
    <>
      <Lede lines={[sentence, ...more.slice(0, REASONS_SHOWN)]} more={rest} />
      {next.length > 0 && (
        <p class="callout next">
          <b>Next</b> {next.map(visibleLine).join('; ')}
        </p>
      )}
    </>
  );
}

function Facts({record, isRunning = false}: {record: RunRecord; isRunning?: boolean}) {
  const {contract, gate, verdict} = record;
  return (
    <dl class="facts">
      {gate ? (
        <>
          <Fact name="Baseline" value={gateSide(gate.baseline)} />
          <Fact name="Candidate" value={gateSide(gate.candidate, record.run.revision)} />
        </>
      ) : (
        <Fact name="Target" value={targetLine(record)} />
      )}
      <Fact name="Contract" value={`${contract.title} ${contract.dialect ?? contract.version}`} />
      {!isRunning && <Fact name="Exit" value={String(EXIT_STATUS[verdict.status])} />}
    </dl>
  );
}

function Fact({name, value}: {name: string; value: string}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>{visibleLine(value)}</bdi>
      </dd>
    </div>
  );
}

type PartProps = {
  load: RunRecord['loads'][number];
  charts: ScenarioCharts | undefined;
  record: RunRecord;
};

function LoadPart({load, charts, record}: PartProps) {
  return charts ? <ScenarioSection load={load} charts={charts} record={record} /> : null;
}

function places({loads, conformance, capacity, gate}: RunRecord): Place[] {
  return [
    {id: 'summary', name: 'Summary'},
    ...(gate ? [{id: 'gate', name: 'Gate'}] : []),
    ...(capacity ? [{id: 'capacity', name: 'Capacity'}] : []),
    ...(loads.length > 0 ? [{id: 'load', name: 'Load'}] : []),
    ...(conformance
      ? [
          {id: 'conformance', name: 'Conformance'},
          {id: 'findings', name: 'Findings'},
        ]
      : []),
    {id: 'about', name: 'About'},
  ];
}

/** What is needed to run it again, and how to read the figures. */
function AboutSection({record}: {record: RunRecord}) {
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
        stalled target is not hidden; <b>service time</b> counts from the send. A percentile is
        shown only where ten samples lie beyond it, otherwise it is n/a. <b>Pushed back</b> are
        requests that the target refused to protect itself. Everything on this page comes from{' '}
        <code>record.json</code>.
      </p>
    </section>
  );
}
