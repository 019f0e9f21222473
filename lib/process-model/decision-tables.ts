import {DmnModdle, type ModdleElement} from 'dmn-moddle';
import {messageOf} from '../core/errors.ts';

/** A decision of a `.dmn` file, as far as its inputs can be chosen. */
export interface Decision {
  readonly id: string;
  /** FEEL of each input column; none of a decision that is no table. */
  readonly inputs: readonly string[];
  /** The input entries of each rule: unary tests. */
  readonly rules: readonly (readonly string[])[];
  /** FEEL of a decision that is an expression. */
  readonly expression: string | null;
  /** Ids of the decisions that it needs, which are in the same file. */
  readonly needs: readonly string[];
}

const moddle = new DmnModdle();

/** @returns the decisions, or why there are none */
export async function readDecisions(xml: string): Promise<readonly Decision[] | string> {
  try {
    const {rootElement} = await moddle.fromXML(xml);
    return listOf(rootElement, 'drgElement')
      .filter(each => each.$type === 'dmn:Decision')
      .map(readDecision);
  } catch (thrown) {
    return `it is not DMN 1.3 (${messageOf(thrown).split('\n')[0]})`;
  }
}

function readDecision(element: ModdleElement): Decision {
  const logic = element['decisionLogic'] as ModdleElement | undefined;
  const isTable = logic?.$type === 'dmn:DecisionTable';
  const rules = isTable ? listOf(logic, 'rule') : [];
  return {
    id: element.id ?? '',
    inputs: isTable ? listOf(logic, 'input').map(each => textIn(each['inputExpression'])) : [],
    rules: rules.map(rule => listOf(rule, 'inputEntry').map(textIn)),
    expression: logic && !isTable ? textIn(logic) || null : null,
    needs: listOf(element, 'informationRequirement').flatMap(each => {
      const {href} = (each['requiredDecision'] ?? {}) as {readonly href?: unknown};
      return typeof href === 'string' ? [href.replace(/^#/, '')] : [];
    }),
  };
}

function textIn(element: unknown): string {
  const {text} = (element ?? {}) as {readonly text?: unknown};
  return typeof text === 'string' ? text.trim() : '';
}

function listOf(element: ModdleElement | undefined, property: string): readonly ModdleElement[] {
  const list = element?.[property];
  return Array.isArray(list) ? (list as ModdleElement[]) : [];
}
