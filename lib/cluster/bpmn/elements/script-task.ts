import type {Behaviour} from '../../runtime.ts';
import {evaluateAs} from '../evaluate.ts';
import {complete} from '../lifecycle.ts';
import {jobTask} from './job-task.ts';

/**
 * Evaluates its FEEL expression into its result variable; without one it is a job.
 *
 * @see https://docs.camunda.io/docs/8.6/components/modeler/bpmn/script-tasks/
 */
export const scriptTask: Behaviour = {
  enter(runtime, element) {
    const {script} = element.node;
    if (!script) {
      jobTask.enter(runtime, element);
      return;
    }
    const value = evaluateAs(
      (expression, variables, clock) => expression.evaluate(variables, clock),
      runtime,
      script.expression,
      element,
    );
    complete(runtime, element, new Map([[script.resultVariable, value]]));
  },
};
