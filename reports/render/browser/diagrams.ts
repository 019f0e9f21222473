import BaseViewer from 'bpmn-js/lib/BaseViewer';
import CoreModule from 'bpmn-js/lib/core';
import type Canvas from 'diagram-js/lib/core/Canvas';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import OverlaysModule from 'diagram-js/lib/features/overlays';
import type Overlays from 'diagram-js/lib/features/overlays/Overlays';
import TranslateModule from 'diagram-js/lib/i18n/translate';
import type {ElementLike} from 'diagram-js/lib/model/Types';
import {formatCount, formatMs} from '../../../lib/core/format.ts';
import type {JobCounts} from '../../../lib/record/process-counts.ts';
import type {ProcessDiagram} from '../series/chart-series.ts';
import {type ModelElement, type ReadModel, sanitizeModel} from './sanitize-model.ts';

const MARGIN = 30;
/** Below the diagram, so that nothing overlaps the mark of bpmn.io. */
const FOOT = 48;
const HEIGHT_MAX = 900;

type Badge = readonly [
  kind: 'activated' | 'good' | 'muted' | 'bad',
  sign: string,
  figure: number | string,
];

/** Where on a shape the row of its badges is, centred; it may be wider than the shape. */
type Edge = Readonly<{top: number} | {bottom: number}>;

const UPPER: Edge = {top: -9};
const LOWER: Edge = {bottom: 9};
const BELOW: Edge = {bottom: -11};
const ABOVE: Edge = {top: -22};

/** The second script of a page whose record has models: bpmn-js is too large for all others. */
const source = document.getElementById('diagrams')?.textContent ?? '[]';
const diagrams = JSON.parse(source) as ProcessDiagram[];
const waiting = new Map(
  diagrams.flatMap(each => {
    const place = document.querySelector<HTMLElement>(`[data-diagram="${each.id}"]`);
    return place ? [[place, each] as const] : [];
  }),
);

const seen = new IntersectionObserver(
  entries => {
    for (const {isIntersecting, target} of entries) if (isIntersecting) draw(target as HTMLElement);
  },
  {rootMargin: '600px'},
);
for (const place of waiting.keys()) seen.observe(place);
// Those below come in idle moments, so that a picture of the whole page is whole.
const next = () => {
  const [place] = waiting.keys();
  if (!place) return;
  draw(place);
  requestIdleCallback(next, {timeout: 500});
};
requestIdleCallback(next, {timeout: 500});
addEventListener('beforeprint', () => {
  for (const place of [...waiting.keys()]) draw(place);
});

/** Once. A model that cannot be drawn is removed; its table stays. */
function draw(place: HTMLElement): void {
  const diagram = waiting.get(place);
  if (!diagram) return;
  waiting.delete(place);
  seen.unobserve(place);
  drawDiagram(place, diagram).catch(() => place.closest('figure')?.remove());
}

/**
 * Draws a model into its place, with the counts on its elements. It is a picture: nothing in it can be
 * moved, and it does not capture scrolling.
 *
 * @throws the error of bpmn-js for a model that cannot be read or has no shapes
 */
async function drawDiagram(place: HTMLElement, diagram: ProcessDiagram): Promise<void> {
  const viewer = new BaseViewer({
    container: place,
    modules: [CoreModule, OverlaysModule, TranslateModule],
    bpmnRenderer: {
      defaultFillColor: 'var(--surface)',
      defaultStrokeColor: 'var(--text)',
      defaultLabelColor: 'var(--text)',
    },
    textRenderer: {defaultStyle: {fontFamily: 'inherit'}},
  });
  viewer.on('import.parse.complete', (model: ReadModel) => sanitizeModel(model));
  await viewer.importXML(diagram.bpmn);
  const svg = place.querySelector('svg');
  svg?.removeAttribute('tabindex');
  svg?.setAttribute('role', 'img');
  svg?.setAttribute('aria-label', place.dataset['name'] ?? '');
  addBadges(
    viewer.get<Overlays>('overlays'),
    viewer.get<ElementRegistry>('elementRegistry'),
    diagram,
  );
  const canvas = viewer.get<Canvas>('canvas');
  fitTo(place, canvas);
  new ResizeObserver(() => fitTo(place, canvas)).observe(place);
}

/** Jobs at their elements; instances at the process's one plain start, and at its one end. */
function addBadges(overlays: Overlays, registry: ElementRegistry, diagram: ProcessDiagram): void {
  const {bpmnProcessId, created, completed, elements} = diagram;
  for (const [id, counts] of Object.entries(elements)) {
    const shape = registry.get(id);
    if (shape) addJobBadges(overlays, shape, counts);
  }
  const only = (type: string) => {
    const found = registry.filter(({businessObject}) => {
      const element = businessObject as ModelElement | undefined;
      const isPlain = element?.$type === type && element.$parent?.id === bpmnProcessId;
      return isPlain && (type === 'bpmn:EndEvent' || !element.eventDefinitions?.length);
    });
    const shapes = found.filter(each => !('labelTarget' in each && each['labelTarget']));
    return shapes.length === 1 ? shapes[0] : undefined;
  };
  const start = only('bpmn:StartEvent');
  if (start) badges(overlays, start, ABOVE, [['activated', '▸', created]]);
  const end = only('bpmn:EndEvent');
  if (end && completed !== undefined) badges(overlays, end, ABOVE, [['good', '✓', completed]]);
}

function addJobBadges(overlays: Overlays, shape: ElementLike, counts: JobCounts): void {
  const {activated, completed, failed, staying = 0, incidents = 0, handling} = counts;
  const starts: readonly (Badge | false)[] = [
    ['activated', '▸', activated],
    staying > 0 && ['bad', '■', staying],
    incidents > 0 && ['bad', '!', incidents],
  ];
  const ends: readonly (Badge | false)[] = [
    (completed > 0 || failed === 0) && ['good', '✓', completed],
    failed > 0 && ['muted', '↩', failed],
  ];
  const times: readonly (Badge | false)[] = [
    counts.waiting !== undefined && ['muted', '…', formatMs(counts.waiting.meanMs)],
    handling !== undefined && ['muted', '⚙', formatMs(handling.meanMs)],
  ];
  badges(overlays, shape, UPPER, starts);
  badges(overlays, shape, LOWER, ends);
  badges(overlays, shape, BELOW, times);
}

function badges(
  overlays: Overlays,
  shape: ElementLike,
  edge: Edge,
  all: readonly (Badge | false)[],
): void {
  const row = all.filter(each => each !== false);
  if (row.length === 0) return;
  const html = document.createElement('div');
  html.className = 'badges';
  html.style.width = `${'width' in shape ? shape.width : 0}px`;
  for (const [kind, sign, figure] of row) {
    const badge = document.createElement('span');
    badge.className = `badge ${kind}`;
    badge.textContent = `${sign} ${typeof figure === 'number' ? formatCount(figure) : figure}`;
    html.append(badge);
  }
  overlays.add(shape.id, {position: {...edge, left: 0}, html, show: {minZoom: 0}});
}

/** As wide as its place, at most as large as it was drawn. */
function fitTo(place: HTMLElement, canvas: Canvas): void {
  const {inner} = canvas.viewbox();
  const width = place.clientWidth;
  if (width === 0 || inner.width === 0 || inner.height === 0) return;
  const scale = Math.min(
    1,
    width / (inner.width + 2 * MARGIN),
    (HEIGHT_MAX - FOOT) / (inner.height + 2 * MARGIN),
  );
  const height = Math.ceil((inner.height + 2 * MARGIN) * scale) + FOOT;
  if (place.clientHeight !== height) {
    place.style.height = `${height}px`;
    canvas.resized();
  }
  canvas.viewbox({
    x: inner.x - (width / scale - inner.width) / 2,
    y: inner.y - MARGIN,
    width: width / scale,
    height: height / scale,
  });
}
