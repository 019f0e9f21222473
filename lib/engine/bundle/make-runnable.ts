import {type Node, parse} from 'acorn';
import {refuseAll} from '../options/known-options.ts';
import {refusalsOf} from './assert-runnable.ts';
import {putAwaits} from './awaits/put-awaits.ts';
import type {Bundle} from './bundle-script.ts';
import {looksAtFields} from './looks-at-fields.ts';
import {SourcePlaces} from './source-places.ts';

/**
 * Makes of a bundle one that the embedded engine runs as k6 runs the script: where k6 stands still for
 * an answer, it waits.
 *
 * @param modules the k6 modules that the engine has
 * @throws ExplainedError with file, line and remedy of all places that the engine would run otherwise
 */
export function makeRunnable(bundle: Bundle, modules: readonly string[]): Bundle {
  const program = parse(bundle.code, {ecmaVersion: 'latest', locations: true});
  const {code, sourceMap, unwaitable} = putAwaits(bundle, program);
  refuse(bundle, [...refusalsOf(program, modules), ...unwaitable]);
  const runnable = {...bundle, looksAtFields: looksAtFields(program)};
  return sourceMap === null ? runnable : {...runnable, code, awaitsMap: sourceMap};
}

/** What is said of several places is said once. */
function refuse(
  bundle: Bundle,
  found: readonly {readonly node: Node; readonly what: string; readonly remedy: string}[],
): void {
  const places = new SourcePlaces(bundle);
  const byCause = new Map<string, {where: Set<string>; what: string; remedy: string}>();
  for (const {node, what, remedy} of found) {
    const {line = 1, column = 0} = node.loc?.start ?? {};
    const cause = byCause.get(what) ?? {where: new Set(), what, remedy};
    byCause.set(what, {...cause, where: cause.where.add(places.placeOf(line, column))});
  }
  refuseAll(
    [...byCause.values()].map(({where, what, remedy}) => ({
      what: `${[...where].join(', ')}: ${what}`,
      remedy,
    })),
  );
}
