import {around} from './expression.ts';
import type {Shape} from './shape.ts';

interface FormComponent {
  readonly type?: unknown;
  readonly key?: unknown;
  readonly path?: unknown;
  readonly subtype?: unknown;
  readonly values?: unknown;
  readonly components?: unknown;
  readonly disabled?: unknown;
  readonly validate?: {readonly min?: unknown; readonly max?: unknown};
}

/** Forms nest groups, not thousands of them. */
const DEPTH_MAX = 10;

/**
 * Notes what a form lets its user enter.
 *
 * @param form the JSON of a Camunda form
 * @returns the names of the variables that it gives
 */
export function addForm(form: unknown, shape: Shape): string[] {
  const names = new Set<string>();
  addComponents(form, shape, names, 0);
  return [...names];
}

function addComponents(of: unknown, shape: Shape, names: Set<string>, depth: number): void {
  const {components} = (of ?? {}) as FormComponent;
  if (!Array.isArray(components) || depth > DEPTH_MAX) return;
  for (const each of components as readonly (FormComponent | null)[]) {
    if (typeof each !== 'object' || each === null) continue;
    if (Array.isArray(each.components)) addGroup(each, shape, names, depth + 1);
    else addField(each, shape, names);
  }
}

/** A group may put its fields under a path; a list repeats them. */
function addGroup(group: FormComponent, shape: Shape, names: Set<string>, depth: number): void {
  const path = typeof group.path === 'string' ? group.path.split('.').filter(Boolean) : [];
  const [root] = path;
  const at = shape.at(path);
  const inner = new Set<string>();
  addComponents(group, group.type === 'dynamiclist' ? at.item() : at, inner, depth);
  for (const name of root === undefined ? inner : [root]) names.add(name);
}

function addField(field: FormComponent, shape: Shape, names: Set<string>): void {
  // What a user cannot change is given by somebody else.
  if (typeof field.key !== 'string' || field.key === '' || field.disabled === true) return;
  const path = field.key.split('.');
  const at = shape.at(path);
  // A condition knows better what makes a difference; a form elsewhere may have other choices.
  if (at.values.length === 0) at.values = valuesOf(field) ?? [];
  names.add(path[0] as string);
}

/** Null where any text will do. */
function valuesOf({type, subtype, values, validate}: FormComponent): readonly unknown[] | null {
  const options = Array.isArray(values)
    ? values.flatMap(each => (each as {readonly value?: unknown} | null)?.value ?? [])
    : [];
  switch (type) {
    case 'checkbox':
      return [true, false];
    case 'select':
    case 'radio':
      return options.length > 0 ? options : null;
    case 'checklist':
    case 'taglist':
      return [options.slice(0, 1), options];
    case 'number': {
      const [min, max] = [validate?.min, validate?.max].map(each =>
        each === undefined || each === '' ? Number.NaN : Number(each),
      );
      const bounds = [min, max].filter(each => Number.isFinite(each)) as number[];
      const within = around(bounds.length > 0 ? bounds : [1, 10, 100]) as number[];
      return within.filter(each => !(each < Number(min) || each > Number(max)));
    }
    case 'datetime':
      return subtype === 'time' ? ['09:30'] : ['2026-01-15', '2026-06-30'];
    default:
      return null;
  }
}
