import type {Random} from '../core/random.ts';
import type {ValueHint, ValuePath} from './expression.ts';

/** Stands in a value for what is of one instance alone. */
export const INSTANCE = '{id}';

/** How many items a list has that a model goes through. */
export const ITEMS = 3;

/** How many any other list has. */
const LENGTHS = [0, 1, ITEMS, 5];

/** What is known of a value, and of the values in it. */
export class Shape {
  readonly fields = new Map<string, Shape>();
  items: Shape | null = null;
  /** To choose from; empty: anything. */
  values: readonly unknown[] = [];
  /** It differs from instance to instance. */
  isUnique = false;
  /** A list that a model goes through: as long as is told to those who wait for its items. */
  isLooped = false;

  /** The shape at a path, made where it is not there. */
  at(path: ValuePath): Shape {
    let shape: Shape = this;
    for (const step of path) shape = step === '[]' ? shape.item() : shape.field(step);
    return shape;
  }

  field(name: string): Shape {
    const known = this.fields.get(name);
    if (known) return known;
    const made = new Shape();
    this.fields.set(name, made);
    return made;
  }

  item(): Shape {
    this.items ??= new Shape();
    return this.items;
  }

  add({path, values}: ValueHint): void {
    const shape = this.at(path);
    shape.values = [...new Set([...shape.values, ...values])];
  }
}

/** Makes a value of a name about which no more is known. */
export type Invent = (name: string) => unknown;

/**
 * Draws a value of a shape.
 *
 * @param name of the variable or the property, from which a value is invented where nothing else tells
 */
export function drawValue(shape: Shape, name: string, random: Random, invent: Invent): unknown {
  if (shape.isUnique) return INSTANCE;
  if (shape.fields.size > 0)
    return Object.fromEntries(
      [...shape.fields].map(([key, each]) => [key, drawValue(each, key, random, invent)]),
    );
  // What is compared as a whole is no list, whatever else is asked of it.
  if (shape.items && shape.values.length === 0) return drawItems(shape, name, random, invent);
  return shape.values.length > 0 ? random.pick(shape.values) : invent(name);
}

function drawItems(list: Shape, name: string, random: Random, invent: Invent): unknown[] {
  const length = list.isLooped ? ITEMS : random.pick(LENGTHS);
  return Array.from({length}, (_, at) => {
    const drawn = drawValue(list.item(), name, random, invent);
    // Unique items differ from each other, too.
    return JSON.parse(JSON.stringify(drawn ?? null).replaceAll(INSTANCE, `${INSTANCE}-${at + 1}`));
  });
}
