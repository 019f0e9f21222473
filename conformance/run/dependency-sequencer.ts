import {basename} from 'node:path';
import {BaseSequencer, type TestSpecification} from 'vitest/node';

/** What the arrangement of others needs comes first, so that its failure is told before it is felt. */
const FIRST = ['getTopology', 'createDeployment', 'createProcessInstance', 'activateJobs'];

/** Runs the files in the same order in every run: the most depended upon first, then by name. */
export class DependencySequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((left, right) => compare(nameOf(left), nameOf(right)));
  }
}

function nameOf({moduleId}: TestSpecification): string {
  return basename(moduleId, '.test.ts');
}

function compare(left: string, right: string): number {
  const [leftRank, rightRank] = [rank(left), rank(right)];
  if (leftRank !== rightRank) return leftRank - rightRank;
  return left < right ? -1 : 1;
}

function rank(name: string): number {
  const at = FIRST.indexOf(name);
  return at < 0 ? FIRST.length : at;
}
