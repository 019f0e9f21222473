import BaseViewer from 'bpmn-js/lib/BaseViewer';
import CoreModule from 'bpmn-js/lib/core';
import type Canvas from 'diagram-js/lib/core/Canvas';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import OverlaysModule from 'diagram-js/lib/features/overlays';
import type Overlays from 'diagram-js/lib/features/overlays/Overlays';
import TranslateModule from 'diagram-js/lib/i18n/translate';
import type {ProcessDiagram} from '../series/process-diagrams.ts';
import {formatCount} from '../summary/format.ts';
import {type ModelElement, type ReadModel, tameModel} from './tame-model.ts';

const MARGIN = 30;
/** Below the diagram, so that nothing lies under the mark of bpmn.io. */
const FOOT = 48;
const HEIGHT_MAX = 900;

type Badge = readonly [kind: 'activated' | 'good' | 'bad', sign: string, count: number];

/**
 * Draws a model into its place, with the counts on its elements. A picture: nothing in it can be
 * moved, so that it does not take the page's scrolling.
 *
 * @throws whatever bpmn-js says of a model that cannot be read or has no shapes
 */
export async function drawDiagram(place: HTMLElement, diagram: ProcessDiagram): Promise<void> {
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
  viewer.on('import.parse.complete', (model: ReadModel) => tameModel(model));
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
    if (!registry.get(id)) continue;
    badge(overlays, id, {top: -14, left: 30}, ['activated', '▸', counts.activated]);
    badge(overlays, id, {bottom: 8, left: 30}, ['good', '✓', counts.completed]);
    if (counts.failed > 0) badge(overlays, id, {bottom: 8, left: -8}, ['bad', '✗', counts.failed]);
  }
  const only = (type: string) => {
    const found = registry.filter(({businessObject}) => {
      const element = businessObject as ModelElement | undefined;
      const isPlain = element?.$type === type && element.$parent?.id === bpmnProcessId;
      return isPlain && (type === 'bpmn:EndEvent' || !element.eventDefinitions?.length);
    });
    const shapes = found.filter(each => !('labelTarget' in each && each['labelTarget']));
    return shapes.length === 1 ? shapes[0]?.id : undefined;
  };
  const above = {top: -22, left: -4};
  const start = only('bpmn:StartEvent');
  if (start !== undefined) badge(overlays, start, above, ['activated', '▸', created]);
  const end = only('bpmn:EndEvent');
  if (end !== undefined && completed !== undefined)
    badge(overlays, end, above, ['good', '✓', completed]);
}

function badge(
  overlays: Overlays,
  element: string,
  position: Readonly<Record<string, number>>,
  [kind, sign, count]: Badge,
): void {
  const html = document.createElement('div');
  html.className = `badge ${kind}`;
  html.textContent = `${sign} ${formatCount(count)}`;
  overlays.add(element, {position, html, show: {minZoom: 0}});
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
