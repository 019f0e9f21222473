import {describe, it} from '@vitest/runner';
import {isCamundaDocument} from '../../lib/contract/dialects/camunda-document.ts';
import {Stage} from '../arrange/stage.ts';
import {type Behaviour, notInContract, type Probe, runBehaviour} from './behaviour-run.ts';
import {caseLimit, reportCase, settings, target} from './suite-target.ts';

/** Declares the test of one behaviour. */
export type DeclareBehaviour = (
  title: string,
  behaviour: Behaviour,
  test: (probe: Probe) => Promise<void>,
) => void;

/** Declares the tests of a lifecycle over several operations. */
export function describeFlow(
  name: string,
  declare: (stage: Stage, behaviour: DeclareBehaviour) => void,
): void {
  describe.runIf(isCamundaDocument(target.contract))(name, () => {
    const stage = new Stage(target, `flow-${name.replaceAll(' ', '-')}`);
    declare(stage, (title, behaviour, test) => {
      const isKnown = target.operation(behaviour.operation) !== null;
      const isWanted = settings.operations?.includes(behaviour.operation) ?? true;
      it.runIf(isWanted)(title, caseLimit, async context => {
        if (!isKnown) return reportCase(context, notInContract(behaviour));
        reportCase(context, await runBehaviour(target, behaviour, test));
      });
    });
  });
}
