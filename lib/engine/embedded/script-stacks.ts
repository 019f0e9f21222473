import type {SourcePlaces} from '../bundle/source-places.ts';

/** What V8 calls to make the text of an error's stack. */
export type PrepareStack = (error: object, sites: readonly unknown[]) => string;

/** Stacks as they are, by error: a script that reads one is shown its sources. */
const known = new WeakMap<object, string>();

/** Makes stacks that name the sources of a script, and none of the bundle. */
export function stacksOf(places: SourcePlaces): PrepareStack {
  return (error, sites) => {
    const stack = [headOf(error), ...sites.map(each => `    at ${each}`)].join('\n');
    known.set(error, stack);
    return places.translate(stack);
  };
}

function headOf(error: object): string {
  try {
    return Error.prototype.toString.call(error);
  } catch {
    return 'Error';
  }
}

/** The stack of an error with the places of the bundle. */
export function bundleStackOf(error: Error): string | undefined {
  // Made when it is first read.
  const {stack} = error;
  return known.get(error) ?? stack;
}
