/** Writes DMN resources for tests: a few arrays instead of pages of XML. */

export interface TableCase {
  readonly id?: string;
  /** The hit policy's attributes: `hitPolicy="COLLECT" aggregation="SUM"`. */
  readonly policy?: string;
  /** Expressions of the inputs. */
  readonly inputs: readonly string[];
  /** Names of the outputs; `name: "a", "b"` also gives the allowed values. */
  readonly outputs: readonly string[];
  /** Cells: the input entries and then the output entries. */
  readonly rules: readonly (readonly string[])[];
  /** Default output entries, one an output. */
  readonly defaults?: readonly string[];
  /** Ids of required decisions. */
  readonly requires?: readonly string[];
  /** More XML inside of the decision, before its logic. */
  readonly more?: string;
}

/** A resource around decisions. */
export function definitions(...decisions: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="graph" name="Graph" namespace="http://camunda.org/schema/1.0/dmn">
${decisions.join('\n')}
</definitions>`;
}

/** A decision with a decision table; its elements' ids are `<id>_input_1`, `<id>_rule_1`, ... */
export function table(spec: TableCase): string {
  const {id = 'decision', policy = '', requires = [], more = ''} = spec;
  return `<decision id="${id}" name="${id} name">${more}${requirements(id, requires)}
<decisionTable id="${id}_table" ${policy}>${columns(id, spec)}${spec.rules
    .map((cells, index) => rule(`${id}_rule_${index + 1}`, cells, spec.inputs.length))
    .join('\n')}</decisionTable></decision>`;
}

/** A decision with a literal expression. */
export function literal(
  id: string,
  text: string,
  requires: readonly string[] = [],
  more = '',
): string {
  return `<decision id="${id}" name="${id} name">${more}${requirements(id, requires)}
<literalExpression id="${id}_expression"><text>${escapeXml(text)}</text></literalExpression></decision>`;
}

function requirements(id: string, requires: readonly string[]): string {
  return requires
    .map(
      each =>
        `<informationRequirement id="${id}_requires_${each}"><requiredDecision href="#${each}"/></informationRequirement>`,
    )
    .join('');
}

function columns(id: string, {inputs, outputs, defaults = []}: TableCase): string {
  const input = (text: string, index: number) =>
    `<input id="${id}_input_${index + 1}"><inputExpression id="${id}_input_${index + 1}_expression"><text>${escapeXml(text)}</text></inputExpression></input>`;
  const output = (text: string, index: number) => {
    const [name = '', values] = text.split(/: (.*)/s);
    const allowed = values
      ? `<outputValues id="${id}_output_${index + 1}_values"><text>${escapeXml(values)}</text></outputValues>`
      : '';
    const fallback = defaults[index]
      ? `<defaultOutputEntry id="${id}_output_${index + 1}_default"><text>${escapeXml(defaults[index])}</text></defaultOutputEntry>`
      : '';
    return `<output id="${id}_output_${index + 1}" name="${name}">${allowed}${fallback}</output>`;
  };
  return inputs.map(input).join('') + outputs.map(output).join('');
}

function rule(id: string, cells: readonly string[], inputs: number): string {
  const entries = cells.map((text, column) => {
    const name = column < inputs ? 'inputEntry' : 'outputEntry';
    return `<${name} id="${id}_${column + 1}"><text>${escapeXml(text)}</text></${name}>`;
  });
  return `<rule id="${id}">${entries.join('')}</rule>`;
}

function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
