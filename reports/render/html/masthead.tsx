/** @jsxImportSource preact */
/** @jsxRuntime automatic */
import {formatDuration} from '../../../lib/core/duration.ts';
import type {RunRecord} from '../../../lib/record/run-record.ts';
import {EXIT_STATUS} from '../../../lib/record/verdict.ts';
import {formatBytes, formatInstant} from '../summary/format.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {targetLine, verdictWords} from '../summary/wording.ts';
import {VerdictIcon} from './icon.tsx';
import {Lede} from './reasons.tsx';

/** A place on the page that the bar links to. */
export interface Place {
  readonly id: string;
  readonly name: string;
}

/** The bar that stays at the top: the name, the places, the switch between light and dark. */
export function TopBar({places}: {places: readonly Place[]}) {
  return (
    <header class="bar">
      <div class="bar-inner">
        <a class="wordmark" href="#summary">
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path
              d="M4 17a8.5 8.5 0 1 1 16 0"
              fill="none"
              stroke="currentColor"
              stroke-width="2.4"
            />
            <path d="M12 15.5l4-5.5" fill="none" stroke="var(--accent)" stroke-width="2.4" />
          </svg>
          c8gauge
        </a>
        <nav aria-label="Sections">
          {places.map(({id, name}) => (
            <a key={id} href={`#${id}`}>
              {name}
            </a>
          ))}
        </nav>
        <button type="button" class="theme" data-theme-switch aria-label="Switch to dark or light">
          <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
            <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="1.8" />
            <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
          </svg>
        </button>
      </div>
    </header>
  );
}

/** The answer: the verdict in words, why, and of what. */
export function Hero({record}: {record: RunRecord}) {
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
      <Lede lines={verdict.reasons} />
      <Facts record={record} />
    </div>
  );
}

function Facts({record}: {record: RunRecord}) {
  const {contract, generator, run, verdict} = record;
  const machine = `${generator.cpus} × ${generator.cpuModel}, ${formatBytes(generator.memoryBytes)}`;
  return (
    <dl class="facts">
      <Fact name="Target" value={targetLine(record)} />
      <Fact name="Contract" value={`${contract.title} ${contract.dialect ?? contract.version}`} />
      <Fact name="Generator" value={`${machine}, Node ${generator.node}`} />
      <Fact name="Seed" value={String(run.seed)} />
      <Fact name="Exit" value={String(EXIT_STATUS[verdict.status])} />
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
