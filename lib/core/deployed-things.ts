import type {JsonValue} from './int64.ts';

/** Something that a deployment made, by the key that deletes it. */
export interface DeployedThing {
  /** As text: an int64 is never a JavaScript number. */
  readonly key: string;
  /** Its id in the model; empty where the answer told none. */
  readonly name: string;
}

/** Kinds of what a deployment has in it, and which key deletes them. */
const DEPLOYED = [
  ['processDefinition', 'processDefinitionKey'],
  ['decisionRequirements', 'decisionRequirementsKey'],
  // Of a decision it is its resource that is deleted.
  ['decisionDefinition', 'decisionRequirementsKey'],
  ['form', 'formKey'],
  ['resource', 'resourceKey'],
] as const;

const NAMES = [
  'bpmnProcessId',
  'processDefinitionId',
  'decisionRequirementsId',
  'formId',
  'resourceId',
];

/**
 * What the answer to a deployment says that it made; decisions and their requirements, which have one key,
 * are listed both.
 *
 * @param answer the body of `createDeployment`, in the words of any version
 */
export function deployedThings(answer: JsonValue): DeployedThing[] {
  const deployments = objectIn(answer)?.['deployments'];
  if (!Array.isArray(deployments)) return [];
  return deployments.flatMap(each =>
    DEPLOYED.flatMap(([kind, keyName]) => thing(objectIn(objectIn(each)?.[kind]), keyName)),
  );
}

type Fields = {readonly [name: string]: JsonValue};

function thing(part: Fields | null, keyName: string): DeployedThing[] {
  const key = String(part?.[keyName] ?? '');
  if (!/^\d+$/.test(key)) return [];
  const name = NAMES.map(each => part?.[each]).find(each => typeof each === 'string');
  return [{key, name: String(name ?? '')}];
}

function objectIn(value: JsonValue | undefined): Fields | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return value;
}
