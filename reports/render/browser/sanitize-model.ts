import {cutText, visibleLine} from '../summary/visible-text.ts';

/** A label is laid out word by word, and a long one would block the page. */
const LABEL_LENGTH_MAX = 200;
/** Pixels: no real model is wider. */
const PLACE_MAX = 100_000;
/** Laying out a label in a box without room never ends. */
const SIZE_MIN = 1;
const SHAPES_MAX = 2000;

/** What is used of an element that bpmn-moddle has read. */
export interface ModelElement {
  readonly $type: string;
  readonly id?: string;
  readonly $parent?: ModelElement;
  readonly eventDefinitions?: readonly unknown[];
  name?: unknown;
  text?: unknown;
}

interface Point {
  readonly x?: unknown;
  readonly y?: unknown;
}

interface Bounds extends Point {
  readonly width?: unknown;
  readonly height?: unknown;
}

/** Where one element is drawn, and in what colours. */
interface Drawn {
  readonly bounds?: Bounds;
  readonly label?: {readonly bounds?: Bounds};
  readonly waypoint?: readonly Point[];
  set(name: string, value: undefined): void;
}

/** A model as bpmn-moddle has read it: its elements, and where they are drawn. */
export interface ReadModel {
  readonly elementsById?: Readonly<Record<string, ModelElement>>;
  readonly definitions?: {
    diagrams?: readonly {readonly plane?: {readonly planeElement?: readonly Drawn[]}}[];
  };
}

/** A colour may be `url(...)`, and the model's colours are made for paper. */
const COLORS = ['bioc:fill', 'bioc:stroke', 'color:background-color', 'color:border-color'];

/**
 * Makes a model from an unknown source safe to draw: its texts are shown as all others on the page,
 * without controls and bidi marks, and cut; its colours are dropped. A model with too many shapes,
 * or with shapes that cannot be drawn, loses its diagrams.
 */
export function sanitizeModel({elementsById = {}, definitions}: ReadModel): void {
  const shown = (text: string) => cutText(visibleLine(text), LABEL_LENGTH_MAX);
  for (const element of Object.values(elementsById)) {
    if (typeof element.name === 'string') element.name = shown(element.name);
    if (typeof element.text === 'string') element.text = shown(element.text);
  }
  const drawn = definitions?.diagrams?.flatMap(each => each.plane?.planeElement ?? []) ?? [];
  for (const each of drawn) for (const color of COLORS) each.set(color, undefined);
  if (definitions && (drawn.length > SHAPES_MAX || drawn.some(isOutOfBounds)))
    definitions.diagrams = [];
}

function isOutOfBounds({bounds, label, waypoint = []}: Drawn): boolean {
  const boxes = [bounds, label?.bounds].filter(each => each !== undefined);
  return (
    boxes.some(each => !isWithin(each.width, SIZE_MIN) || !isWithin(each.height, SIZE_MIN)) ||
    [...boxes, ...waypoint].some(
      each => !isWithin(each.x, -PLACE_MAX) || !isWithin(each.y, -PLACE_MAX),
    )
  );
}

function isWithin(value: unknown, least: number): boolean {
  return typeof value === 'number' && value >= least && value <= PLACE_MAX;
}
