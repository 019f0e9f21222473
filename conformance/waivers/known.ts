import type {DialectName} from '../../lib/contract/dialects/dialects.ts';
import {type JsonValue, parseJson} from '../../lib/core/int64.ts';
import type {Finding} from '../../lib/record/findings.ts';
import {matches, type Waiver} from './waivers.ts';

/** What was answered where a finding is; a body that is no JSON object is an empty one. */
interface Answer {
  readonly status: number;
  readonly fields: {readonly [name: string]: JsonValue};
}

/** How a version of Camunda is known to deviate from its own document. */
interface KnownDeviation extends Waiver {
  readonly versions: readonly DialectName[];
  /** Whether the answer is the version's; what is otherwise wrong in the same place stays a finding. */
  readonly isIt: (answer: Answer) => boolean;
}

const SINCE_88: readonly DialectName[] = ['8.8', '8.9'];

const CAMUNDA = 'https://github.com/camunda/camunda/blob';
const GATEWAY = 'zeebe/gateway-rest/src/main/java/io/camunda/zeebe/gateway/rest';
const GATEWAY_TESTS = 'zeebe/gateway-rest/src/test/java/io/camunda/zeebe/gateway/rest';
const API_TESTS = 'qa/c8-orchestration-cluster-e2e-test-suite/tests/api/v2';

const NULL_IS_ABSENT = {
  versions: SINCE_88,
  reason: 'a null in place of the other of two ways to name a definition is read as absent',
  link: `${CAMUNDA}/3a41d1f59720d7c80b9d84fa2df36dbdaef8e14e/${GATEWAY}/deserializer/AbstractRequestDeserializer.java`,
  isIt: ({status}: Answer) => status === 200,
};

const TAGS_ARE_A_SET = {
  versions: SINCE_88,
  reason: 'tags are read as a set: the same twice counts once',
  link: `${CAMUNDA}/222139a4fe49d4a6fb66bc8c6ad25355583f09f1/${GATEWAY}/validator/TagsValidator.java`,
  isIt: ({status, fields: {tags = []}}: Answer) =>
    status === 200 && Array.isArray(tags) && new Set(tags).size === tags.length,
};

/**
 * Each with its source, of versions from which it is known that they answer so. Only for a target that was
 * recognised as that version, and judged by its document.
 */
const KNOWN: readonly KnownDeviation[] = [
  {
    finding: 'evaluateDecision/schema/*#/failedDecisionDefinitionId',
    versions: ['8.8'],
    reason: 'where no decision failed, its id is an empty text, which is no id; 8.9 writes null',
    link: `${CAMUNDA}/0c3959ed6e433feabfd20f8ef0cbef89367293fc/${GATEWAY_TESTS}/controller/DecisionDefinitionControllerTest.java`,
    isIt: ({fields: {failedDecisionDefinitionId, failureMessage}}) =>
      failedDecisionDefinitionId === '' && failureMessage === '',
  },
  {
    finding: 'createProcessInstance/documented-status/*',
    versions: SINCE_88,
    reason: 'a definition that nobody deployed is 404, which the document does not declare',
    link: `${CAMUNDA}/8dd8a7e3e96e110552f500c1e1579e2ee5ba05a1/${API_TESTS}/process-instance/process-instance-api.spec.ts`,
    isIt: ({status, fields: {title, detail}}) =>
      status === 404 &&
      title === 'NOT_FOUND' &&
      String(detail).includes('Expected to find process definition'),
  },
  {...TAGS_ARE_A_SET, finding: 'createProcessInstance/invalid-refused/not-unique:tags'},
  {...TAGS_ARE_A_SET, finding: 'searchProcessInstances/invalid-refused/not-unique:filter.tags'},
  {
    ...TAGS_ARE_A_SET,
    finding: 'searchProcessInstances/invalid-refused/not-unique:filter.$or.0.tags',
  },
  {
    ...NULL_IS_ABSENT,
    finding: 'createProcessInstance/invalid-refused/explicit-null:processDefinition*',
  },
  {
    ...NULL_IS_ABSENT,
    finding: 'evaluateDecision/invalid-refused/explicit-null:decisionDefinition*',
  },
];

/**
 * The same findings, those that are known of a version marked with it. They count for nothing, and are told
 * in one line.
 *
 * @param version what the target was recognised as; null marks none
 */
export function markKnown(findings: readonly Finding[], version: DialectName | null): Finding[] {
  const known = KNOWN.filter(({versions}) => version !== null && versions.includes(version));
  return findings.map(finding => {
    if (finding.waived !== null || version === null) return finding;
    const deviation = known.find(
      each => matches(each, finding.id) && each.isIt(answerOf(finding.exchange)),
    );
    if (deviation === undefined) return finding;
    const {reason, link} = deviation;
    return {...finding, waived: {reason, link, knownOf: version}};
  });
}

function answerOf({response}: Finding['exchange']): Answer {
  const status = response?.status ?? 0;
  try {
    const body = parseJson(response?.body ?? '');
    const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
    return {status, fields: isObject ? body : {}};
  } catch {
    // Cut off in the record, or no JSON: then nothing is known of it.
    return {status, fields: {}};
  }
}
