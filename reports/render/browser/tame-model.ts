import {cutText, visibleLine} from '../summary/visible-text.ts';

/** A label is laid out word by word, and a long one would hold the page up. */
const LABEL_LENGTH_MAX = 200;
/** Pixels; nobody draws further out. */
const PLACE_MAX = 100_000;
/** Laying a label out in no room at all has no end. */
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

/** A colour may be `url(...)`, and the model's own are made for paper. */
const COLORS = ['bioc:fill', 'bioc:stroke', 'color:background-color', 'color:border-color'];

/**
 * Makes a model that may come from anywhere fit to be drawn: its texts as all others on the page,
 * without controls and bidi marks, and cut; its colours those of the page. One that draws too much,
 * or where nothing can be drawn, loses its diagrams.
 */
export function tameModel({elementsById = {}, definitions}: ReadModel): void {
  const tamed = (text: string) => cutText(visibleLine(text), LABEL_LENGTH_MAX);
  for (const element of Object.values(elementsById)) {
    if (typeof element.name === 'string') element.name = tamed(element.name);
    if (typeof element.text === 'string') element.text = tamed(element.text);
  }
  const drawn = definitions?.diagrams?.flatMap(each => each.plane?.planeElement ?? []) ?? [];
  for (const each of drawn) for (const color of COLORS) each.set(color, undefined);
  if (definitions && (drawn.length > SHAPES_MAX || drawn.some(isOdd))) definitions.diagrams = [];
}

function isOdd({bounds, label, waypoint = []}: Drawn): boolean {
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
