import {formatDuration} from '../core/duration.ts';
import {evaluated} from './expression.ts';
import type {Graph} from './graph.ts';
import {type ModelElement, nameOf} from './model.ts';
import type {Refusal} from './refusals.ts';
import {timerMs} from './timers.ts';

/** What a refusal says and what to do. */
type Finding = readonly [what: string, remedy: string];

/** What Camunda 8 does not execute, or chooses at run time by what is not in the model. */
const NOT_DRIVEN: Readonly<Record<string, Finding>> = {
  adHocSubProcess: [
    'is an ad-hoc sub-process, whose activities are chosen while it runs',
    'replace it by a sub-process for the load test',
  ],
  complexGateway: ['is a complex gateway, which Camunda 8 does not execute', 'use another gateway'],
  transaction: ['is a transaction, which Camunda 8 does not execute', 'make it a sub-process'],
};

const NEEDS_JOB = new Set(['serviceTask', 'sendTask', 'businessRuleTask', 'scriptTask']);

const WRITE_OUT = 'write the name out for the load test';

/** What of the elements cannot be driven, with a remedy each. */
export function refusalsOf(
  graph: Graph,
  {timerMsMax, nowMs}: {readonly timerMsMax: number; readonly nowMs: number},
): readonly Refusal[] {
  return graph.elements.flatMap(element => {
    const known = NOT_DRIVEN[element.type];
    const findings = [
      ...(known ? [known] : []),
      ...jobFindings(element),
      ...nameFindings(element),
      ...eventFindings(element),
      ...timerFindings(element, graph, timerMsMax, nowMs),
    ];
    return findings.map(([what, remedy]) => ({place: nameOf(element), what, remedy}));
  });
}

function jobFindings(element: ModelElement): Finding[] {
  const {type, jobType, decision, script, called} = element;
  const isThrown = element.event?.kind === 'other' && element.event.type === 'message thrown';
  const isDone = jobType ?? decision ?? script;
  if ((NEEDS_JOB.has(type) || isThrown) && !isDone)
    return [['has no job type, so no worker can do it', 'set its type in the Modeler']];
  if (type === 'callActivity' && !called)
    return [['calls no process', 'set the process that it calls in the Modeler']];
  return [];
}

/** A name that an expression makes is not known before the run. */
function nameFindings({jobType, called, decision, listeners, event}: ModelElement): Finding[] {
  const named = [
    ['job type', jobType],
    ['called process', called],
    ['decision', decision],
    ['event', event?.kind === 'message' || event?.kind === 'signal' ? event.name : null],
    ...listeners.map(each => ['listener', each] as const),
  ] as const;
  return named.flatMap(([kind, name]) =>
    !name || name.isStatic || typeof constantOf(name) === 'string'
      ? []
      : [[`has a ${kind} that an expression names, =${name.text}`, WRITE_OUT] as const],
  );
}

function constantOf(name: NonNullable<ModelElement['jobType']>): unknown {
  return name.hints.length === 0 ? evaluated(name, {}) : undefined;
}

function eventFindings({event, scope, type}: ModelElement): Finding[] {
  if (event?.kind === 'other' && event.type === 'conditional')
    return [['waits for a condition, which is not driven', 'replace it by a message']];
  const startsProcess = type === 'startEvent' && scope === null;
  if (event?.kind === 'message' && !event.key && !startsProcess)
    return [
      ['waits for a message without a correlation key', 'set its subscription in the Modeler'],
    ];
  return [];
}

/** A timer is in the way where nothing else leads on. */
function timerFindings(
  element: ModelElement,
  graph: Graph,
  timerMsMax: number,
  nowMs: number,
): Finding[] {
  const {event, type} = element;
  if (event?.kind !== 'timer' || type !== 'intermediateCatchEvent') return [];
  const waitsMs = timerMs(event, nowMs);
  if (waitsMs === null && event.at.hints.length === 0)
    return [[`has a time that is not one, ${event.at.text}`, 'correct it in the Modeler']];
  if (waitsMs === null || waitsMs <= timerMsMax) return [];
  const [gateway] = graph.sources(element).filter(each => each.type === 'eventBasedGateway');
  const others = gateway ? graph.targets(gateway).filter(each => each !== element) : [];
  if (others.length > 0) return [];
  return [
    [
      `waits ${longOf(waitsMs)}, longer than a load lasts`,
      `shorten it with --timer-max ${formatDuration(timerMsMax).replaceAll(' ', '').replace('.0', '')}`,
    ],
  ];
}

function longOf(ms: number): string {
  const days = ms / 86_400_000;
  if (days < 1) return formatDuration(ms);
  return days === 1 ? 'a day' : `${Math.round(days * 10) / 10} days`;
}
