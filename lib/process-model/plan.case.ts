import {mkdir, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {temporaryFolder} from '../core/temporary-folder.ts';
import {type Plan, type PlanRequest, planModel} from './plan.ts';

/** Plans `model.bpmn`, with other files beside it. */
export async function planOf(
  model: string,
  beside: Readonly<Record<string, string>> = {},
  request: Partial<PlanRequest> = {},
): Promise<Plan> {
  const folder = await temporaryFolder();
  try {
    for (const [name, text] of Object.entries({...beside, 'model.bpmn': model})) {
      await mkdir(dirname(join(folder, name)), {recursive: true});
      await writeFile(join(folder, name), text);
    }
    const path = join(folder, 'model.bpmn');
    return await planModel({path, workers: new Map(), sample: [], seed: 1, nowMs: 0, ...request});
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}
