/** @jsxImportSource preact */
/** @jsxRuntime automatic */
import type {RunRecord} from '../../../lib/record/run-record.ts';
import type {ScenarioCharts} from '../series/chart-series.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {AboutSection} from './about-section.tsx';
import {CapacitySection} from './capacity-section.tsx';
import {ConformanceSection} from './conformance-section.tsx';
import {GateSection} from './gate-section.tsx';
import {Hero, type Place} from './masthead.tsx';
import {PageFrame} from './page-frame.tsx';
import {ScenarioSection} from './scenario-section.tsx';
import {ConformanceStrip, Scoreboard} from './scoreboard.tsx';

interface Props {
  readonly record: RunRecord;
  readonly charts: readonly ScenarioCharts[];
}

/** The body of the page: the answer first, then load, conformance, and the record itself. */
export function Page({record, charts}: Props) {
  const {conformance, gate, loads, capacity} = record;
  return (
    <PageFrame
      answer="the verdict"
      places={places(record)}
      summary={<Summary record={record} charts={charts} />}
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
            <LoadPart key={charts[at]?.id} load={load} charts={charts[at]} />
          ))}
        </section>
      )}
      {conformance && <ConformanceSection conformance={conformance} />}
      <AboutSection record={record} />
    </PageFrame>
  );
}

function Summary({record, charts}: Props) {
  const {warnings, loads, conformance} = record;
  return (
    <>
      <Hero record={record} />
      {warnings.map(each => (
        <p key={each} class="callout">
          <b>Warning</b> {visibleLine(each)}
        </p>
      ))}
      {loads.length > 0 && <Scoreboard loads={loads} ids={charts.map(each => each.id)} />}
      {conformance && <ConformanceStrip conformance={conformance} />}
    </>
  );
}

type PartProps = {load: RunRecord['loads'][number]; charts: ScenarioCharts | undefined};

function LoadPart({load, charts}: PartProps) {
  return charts ? <ScenarioSection load={load} charts={charts} /> : null;
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
