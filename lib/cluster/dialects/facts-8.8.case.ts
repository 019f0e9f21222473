/*
 * What Camunda 8.8 answers, one fact a line: its id, the requests (of several the last answer counts),
 * the answer, and where it is said. A source without a slash is a file of github.com/camunda/camunda
 * (controller tests and validators in zeebe/gateway-rest, engine tests in zeebe/engine, *.spec.ts in
 * qa/c8-orchestration-cluster-e2e-test-suite); `docs/` is below docs.camunda.io/docs/8.8.
 *
 * In a request, `<job>` is the key of a job that was made for the fact; the test says which there are.
 * A body `-` is an empty one with a content type. In an answer `"~..."` is a pattern, `"!name"` a
 * property that must not be there, and after a problem's title comes its detail, whole.
 */
export const FACTS = String.raw`
topology-counts | GET /topology | 200 {"clusterSize":1,"partitionsCount":1,"replicationFactor":1,"gatewayVersion":"~^8[.]8[.]"} | TopologyControllerTest
topology-broker | GET /topology | 200 {"brokers":[{"nodeId":0,"partitions":[{"partitionId":1,"role":"leader","health":"healthy"}],"version":"~^8[.]8[.]"}]} | TopologyControllerTest

activate-no-type | POST /jobs/activation {"timeout":1,"maxJobsToActivate":1} | 400 INVALID_ARGUMENT No type provided. | JobRequestValidator
activate-empty-type | POST /jobs/activation {"type":"","timeout":1,"maxJobsToActivate":1} | 400 INVALID_ARGUMENT No type provided. | JobRequestValidator
activate-null-type | POST /jobs/activation {"type":null,"timeout":1,"maxJobsToActivate":1} | 400 INVALID_ARGUMENT No type provided. | JobRequestValidator
activate-no-max | POST /jobs/activation {"type":"task","timeout":10000} | 400 INVALID_ARGUMENT No maxJobsToActivate provided. | job-api-tests.spec.ts
activate-negative-timeout | POST /jobs/activation {"type":"x","timeout":-1,"maxJobsToActivate":1} | 400 INVALID_ARGUMENT The value for timeout is '-1' but must be greater than 0. | JobRequestValidator
activate-zero-max | POST /jobs/activation {"type":"x","timeout":1,"maxJobsToActivate":0} | 400 INVALID_ARGUMENT | JobRequestValidator
activate-two-violations | POST /jobs/activation {"type":"  ","timeout":0,"maxJobsToActivate":1} | 400 INVALID_ARGUMENT No type provided. The value for timeout is '0' but must be greater than 0. | JobRequestValidator
activate-timeout-word | POST /jobs/activation {"type":"x","timeout":"soon","maxJobsToActivate":1} | 400 Bad Request Request property [timeout] cannot be parsed | GlobalControllerExceptionHandler
activate-unknown-property | POST /jobs/activation {"type":"x","timeout":1,"maxJobsToActivate":1,"foo":1} | 400 Bad Request Request property [foo] cannot be parsed | GlobalControllerExceptionHandler
activate-list | POST /jobs/activation [] | 400 Bad Request | GlobalControllerExceptionHandler
activate-foreign-tenant | POST /jobs/activation {"type":"x","timeout":100,"maxJobsToActivate":2,"requestTimeout":100,"fetchVariable":[],"tenantIds":["tenant1"],"worker":"bar"} | 400 INVALID_ARGUMENT Expected to handle request Activate Jobs with tenant identifier 'tenant1', but multi-tenancy is disabled | JobControllerTest
activate-foreign-tenants | POST /jobs/activation {"type":"x","timeout":100,"maxJobsToActivate":2,"requestTimeout":100,"tenantIds":["tenant1","tenant2"]} | 400 INVALID_ARGUMENT Expected to handle request Activate Jobs with tenant identifiers [tenant1, tenant2], but multi-tenancy is disabled | JobControllerTest
activate-own-tenant | POST /jobs/activation {"type":"x","timeout":1,"maxJobsToActivate":1,"requestTimeout":-1,"tenantIds":["<default>"]} | 200 {"jobs":[]} | MultiTenancyValidator
activate-a-job | POST /process-instances {"processDefinitionId":"lone","variables":{"a":1}} ; POST /jobs/activation {"type":"lone","timeout":60000,"maxJobsToActivate":9,"worker":"w"} | 200 {"jobs":[{"type":"lone","worker":"w","retries":3,"variables":{"a":1},"customHeaders":{},"tenantId":"<default>","processDefinitionId":"lone","processDefinitionVersion":1,"elementId":"task","kind":"BPMN_ELEMENT","listenerEventType":"UNSPECIFIED","tags":[],"jobKey":"~^[0-9]{16}$","elementInstanceKey":"~^[0-9]{16}$","!userTask":0}]} | job-api-tests.spec.ts
activate-locked | POST /process-instances {"processDefinitionId":"lone"} ; POST /jobs/activation {"type":"lone","timeout":60000,"maxJobsToActivate":9} ; POST /jobs/activation {"type":"lone","timeout":60000,"maxJobsToActivate":9,"requestTimeout":-1} | 200 {"jobs":[]} | docs/components/concepts/job-workers/
activate-no-more-than-max | POST /process-instances {"processDefinitionId":"lone"} ; POST /process-instances {"processDefinitionId":"lone"} ; POST /jobs/activation {"type":"lone","timeout":60000,"maxJobsToActivate":1} | 200 {"jobs":[{"type":"lone"}]} | docs/components/concepts/job-workers/
activate-tagged | POST /process-instances {"processDefinitionId":"tagged","tags":["t1"]} ; POST /jobs/activation {"type":"tagged","timeout":60000,"maxJobsToActivate":9} | 200 {"jobs":[{"tags":["t1"]}]} | docs/components/concepts/process-instance-creation/

complete | POST /jobs/<job>/completion {} | 204 | job-completion-api-tests.spec.ts
complete-null-variables | POST /jobs/<job>/completion {"variables":null} | 204 | JobControllerTest
complete-denied | POST /jobs/<job>/completion {"result":{"type":"userTask","denied":true,"deniedReason":"Reason to deny lifecycle transition","corrections":{}}} | 204 | JobControllerTest, CompleteJobTest
complete-corrected | POST /jobs/<job>/completion {"result":{"type":"userTask","denied":false,"corrections":{"assignee":"Test","dueDate":"2025-05-23T01:02:03+01:00","followUpDate":"","candidateUsers":["UserA","UserB"],"candidateGroups":["GroupA"],"priority":20}}} | 204 | JobControllerTest
complete-partly-corrected | POST /jobs/<job>/completion {"result":{"type":"userTask","corrections":{"assignee":null,"dueDate":"2025-05-23T01:02:03+01:00","priority":null}}} | 204 | JobControllerTest
complete-ad-hoc | POST /jobs/<job>/completion {"result":{"type":"adHocSubProcess","activateElements":[{"elementId":"a","variables":{"b":1}}]}} | 204 | CompleteJobRestTest
complete-result-of-no-type | POST /jobs/<job>/completion {"result":{"denied":true}} | 400 Bad Request Request property [result] cannot be parsed | rest-api.yaml
complete-result-of-two-types | POST /jobs/<job>/completion {"result":{"type":"userTask","activateElements":[]}} | 400 Bad Request Request property [result.activateElements] cannot be parsed | rest-api.yaml
complete-corrected-wrongly | POST /jobs/<job>/completion {"result":{"type":"userTask","corrections":{"candidateUsers":"UserA"}}} | 400 Bad Request Request property [result.corrections.candidateUsers] cannot be parsed | rest-api.yaml
complete-priority-beyond | POST /jobs/<job>/completion {"result":{"type":"userTask","corrections":{"priority":101}}} | 400 INVALID_ARGUMENT | rest-api.yaml
complete-variables | POST /jobs/<job>/completion {"variables":{"foo":"bar"}} | 204 | JobControllerTest
complete-empty-body | POST /jobs/<job>/completion - | 204 | JobControllerTest
complete-twice | POST /jobs/<job>/completion {} ; POST /jobs/<job>/completion {} | 404 NOT_FOUND Command 'COMPLETE' rejected with code 'NOT_FOUND': Expected to complete job with key '<job>', but no such job was found | job-completion-api-tests.spec.ts
complete-failed | POST /jobs/<job>/failure {"retries":0,"errorMessage":"x"} ; POST /jobs/<job>/completion {} | 409 INVALID_STATE Command 'COMPLETE' rejected with code 'INVALID_STATE': Expected to complete job with key '<job>', but it is in state 'FAILED' | job-completion-api-tests.spec.ts
complete-variables-list | POST /jobs/<job>/completion {"variables":[]} | 400 Bad Request Request property [variables] cannot be parsed | GlobalControllerExceptionHandler
complete-key-too-long | POST /jobs/99999999999999999999/completion {} | 400 Bad Request Failed to convert 'jobKey' with value: '99999999999999999999' | process-instance-cancel-api.spec.ts
fail | POST /jobs/<job>/failure {"retries":1,"errorMessage":"error","retryBackOff":1,"variables":{"foo":"bar"}} | 204 | JobControllerTest
fail-empty-object | POST /jobs/<job>/failure {} | 204 | JobControllerTest
fail-unknown | POST /jobs/2251799813738612/failure {"retries":2,"errorMessage":"x"} | 404 NOT_FOUND Command 'FAIL' rejected with code 'NOT_FOUND': Expected to fail job with key '2251799813738612', but no such job was found | job-failure-api-tests.spec.ts
fail-message-number | POST /jobs/<job>/failure {"errorMessage":2} | 400 Bad Request Request property [errorMessage] cannot be parsed | job-failure-api-tests.spec.ts
fail-unknown-property | POST /jobs/<job>/failure {"retry":1} | 400 Bad Request Request property [retry] cannot be parsed | GlobalControllerExceptionHandler
fail-with-retries-comes-back | POST /jobs/<job>/failure {"retries":1} ; POST /jobs/activation {"type":"work","timeout":60000,"maxJobsToActivate":1} | 200 {"jobs":[{"jobKey":"<job>","retries":1}]} | docs/components/concepts/job-workers/
fail-without-retries-is-an-incident | POST /jobs/<job>/failure {"errorMessage":"no ink"} ; POST /incidents/search {"filter":{"jobKey":"<job>"}} | 200 {"items":[{"errorType":"JOB_NO_RETRIES","errorMessage":"no ink","state":"ACTIVE"}]} | docs/components/concepts/incidents/
error | POST /jobs/<job>/error {"errorCode":"400","errorMessage":"error","variables":{"foo":"bar"}} | 204 | JobControllerTest
error-nulls | POST /jobs/<job>/error {"errorCode":"400","errorMessage":null,"variables":null} | 204 | JobControllerTest
error-no-code | POST /jobs/1/error {"errorMessage":"error","variables":{"foo":"bar"}} | 400 INVALID_ARGUMENT No errorCode provided. | JobControllerTest
error-null-code | POST /jobs/1/error {"errorCode":null} | 400 INVALID_ARGUMENT No errorCode provided. | JobRequestValidator
error-completed | POST /jobs/<job>/completion {} ; POST /jobs/<job>/error {"errorCode":"E"} | 404 NOT_FOUND | job-error-api-tests.spec.ts
error-uncaught-is-an-incident | POST /jobs/<job>/error {"errorCode":"E"} ; POST /incidents/search {"filter":{"jobKey":"<job>"}} | 200 {"items":[{"errorType":"UNHANDLED_ERROR_EVENT"}]} | docs/components/concepts/incidents/

assign | POST /user-tasks/<task>/assignment {"assignee":"demo"} | 204 | user-task-assign-api-tests.spec.ts
assign-twice-the-same | POST /user-tasks/<task>/assignment {"assignee":"demo"} ; POST /user-tasks/<task>/assignment {"assignee":"demo"} | 204 | user-task-assign-api-tests.spec.ts
assign-action | POST /user-tasks/<task>/assignment {"assignee":"demo","action":"customAction","allowOverride":null} | 204 | UserTaskControllerTest
assign-null | POST /user-tasks/<task>/assignment {"assignee":null} | 400 INVALID_ARGUMENT No assignee provided | UserTaskRequestValidator
assign-empty | POST /user-tasks/<task>/assignment {"assignee":""} | 400 INVALID_ARGUMENT No assignee provided | UserTaskRequestValidator
assign-number | POST /user-tasks/<task>/assignment {"assignee":1} | 400 Bad Request Request property [assignee] cannot be parsed | GlobalControllerExceptionHandler
assign-unknown-property | POST /user-tasks/<task>/assignment {"assignee":"a","who":"b"} | 400 Bad Request Request property [who] cannot be parsed | GlobalControllerExceptionHandler
assign-key-word | POST /user-tasks/meow/assignment {"assignee":"a"} | 400 Bad Request Failed to convert 'userTaskKey' with value: 'meow' | incident-resolve-api.spec.ts
assign-shows | POST /user-tasks/<task>/assignment {"assignee":"ada"} ; POST /user-tasks/search {"filter":{"userTaskKey":"<task>"}} | 200 {"items":[{"assignee":"ada","state":"CREATED"}]} | user-task-assign-api-tests.spec.ts
assign-over | POST /user-tasks/<task>/assignment {"assignee":"a"} ; POST /user-tasks/<task>/assignment {"assignee":"b","allowOverride":true} | 204 | docs/apis-tools/orchestration-cluster-api-rest/specifications/assign-user-task/
claim-own | POST /user-tasks/<task>/assignment {"assignee":"a"} ; POST /user-tasks/<task>/assignment {"assignee":"a","allowOverride":false} | 204 | docs/apis-tools/orchestration-cluster-api-rest/specifications/assign-user-task/
complete-task-action | POST /user-tasks/<task>/completion {"action":"customAction"} | 204 | UserTaskControllerTest
complete-task-variables | POST /user-tasks/<task>/completion {"variables":{"foo":"bar","baz":1234}} | 204 | UserTaskControllerTest
complete-task-null | POST /user-tasks/<task>/completion {"variables":null,"action":null} | 204 | UserTaskControllerTest
complete-task-twice | POST /user-tasks/<task>/completion {} ; POST /user-tasks/<task>/completion {} | 404 NOT_FOUND Command 'COMPLETE' rejected with code 'NOT_FOUND': Expected to complete user task with key '<task>', but no such user task was found | user-task-complete-api-tests.spec.ts
complete-task-assigned-late | POST /user-tasks/<task>/completion {} ; POST /user-tasks/<task>/assignment {"assignee":"a"} | 404 NOT_FOUND | user-task-assign-api-tests.spec.ts
complete-task-variables-text | POST /user-tasks/<task>/completion {"variables":"{}"} | 400 Bad Request Request property [variables] cannot be parsed | GlobalControllerExceptionHandler
tasks-sort-unknown | POST /user-tasks/search {"sort":[{"field":"unknownField","order":"ASC"}]} | 400 Bad Request Unexpected value 'unknownField' for enum field 'field'. Use any of the following values: [creationDate, completionDate, followUpDate, dueDate, priority, name] | UserTaskQueryControllerTest
tasks-sort-order | POST /user-tasks/search {"sort":[{"field":"creationDate","order":"dsc"}]} | 400 Bad Request Unexpected value 'dsc' for enum field 'order'. Use any of the following values: [ASC, DESC] | UserTaskQueryControllerTest
tasks-sort-none | POST /user-tasks/search {"sort":[{"order":"ASC"}]} | 400 INVALID_ARGUMENT Sort field must not be null. | UserTaskQueryControllerTest
tasks-two-cursors | POST /user-tasks/search {"page":{"after":"a","before":"b"}} | 400 INVALID_ARGUMENT Both after and before cannot be set at the same time. | UserTaskQueryControllerTest
tasks-local-value-empty | POST /user-tasks/search {"filter":{"localVariables":[{"name":"creationDate","value":{}}]}} | 400 INVALID_ARGUMENT Variable value must not be null. | UserTaskQueryControllerTest
tasks-local-value-missing | POST /user-tasks/search {"filter":{"localVariables":[{"name":"creationDate"}]}} | 400 INVALID_ARGUMENT Variable value must not be null. | UserTaskQueryControllerTest
tasks-process-value-empty | POST /user-tasks/search {"filter":{"processInstanceVariables":[{"name":"creationDate","value":{}}]}} | 400 INVALID_ARGUMENT Variable value must not be null. | UserTaskQueryControllerTest
tasks-process-value-missing | POST /user-tasks/search {"filter":{"processInstanceVariables":[{"name":"creationDate"}]}} | 400 INVALID_ARGUMENT Variable value must not be null. | UserTaskQueryControllerTest
tasks-variable-name-missing | POST /user-tasks/search {"filter":{"localVariables":[{"value":"1"}]}} | 400 INVALID_ARGUMENT Variable name must not be null. | ErrorMessages
tasks-by-instance | POST /user-tasks/search {"filter":{"processInstanceKey":"<asked>"}} | 200 {"items":[{"name":"Ask","processDefinitionId":"asking","processName":"Asking","elementId":"ask","candidateGroups":["sales"],"candidateUsers":[],"customHeaders":{},"priority":50,"state":"CREATED","!assignee":0,"!completionDate":0,"!formKey":0}],"page":{"totalItems":1,"hasMoreTotalItems":false}} | UserTaskQueryControllerTest
tasks-by-instance-and-name | POST /user-tasks/search {"filter":{"processInstanceKey":"<asked>","name":"Ask"}} | 200 found 1 | user-task-search-api-tests.spec.ts
tasks-of-nobody | POST /user-tasks/search {"filter":{"processInstanceKey":"9999999999999"}} | 200 {"items":[],"page":{"totalItems":0}} | user-task-search-api-tests.spec.ts
tasks-priority-eq | POST /user-tasks/search {"filter":{"processInstanceKey":"<asked>","priority":50}} | 200 found 1 | UserTaskQueryControllerTest
tasks-priority-neq | POST /user-tasks/search {"filter":{"processInstanceKey":"<asked>","priority":{"$neq":50}}} | 200 found 0 | UserTaskQueryControllerTest
tasks-priority-range | POST /user-tasks/search {"filter":{"processInstanceKey":"<asked>","priority":{"$gt":49,"$gte":50,"$lt":51,"$lte":50}}} | 200 found 1 | UserTaskQueryControllerTest
tasks-priority-in | POST /user-tasks/search {"filter":{"processInstanceKey":"<asked>","priority":{"$in":[10,50]}}} | 200 found 1 | UserTaskQueryControllerTest
tasks-group-like | POST /user-tasks/search {"filter":{"processInstanceKey":"<asked>","candidateGroup":{"$like":"sal*"}}} | 200 found 1 | UserTaskQueryControllerTest
tasks-group-not-in | POST /user-tasks/search {"filter":{"processInstanceKey":"<asked>","candidateGroup":{"$notIn":["sales"]}}} | 200 found 0 | UserTaskQueryControllerTest
tasks-user-exists | POST /user-tasks/search {"filter":{"processInstanceKey":"<asked>","candidateUser":{"$exists":true}}} | 200 found 0 | UserTaskQueryControllerTest
tasks-assignee-none | POST /user-tasks/search {"filter":{"processInstanceKey":"<asked>","assignee":{"$exists":false}}} | 200 found 1 | UserTaskQueryControllerTest
tasks-tenant | POST /user-tasks/search {"filter":{"processInstanceKey":"<asked>","tenantId":{"$in":["<default>","other"]}}} | 200 found 1 | UserTaskQueryControllerTest
tasks-state-any-case | POST /user-tasks/search {"filter":{"processInstanceKey":"<asked>","state":"created"}} | 200 found 1 | UserTaskStateFilterPropertyDeserializer
tasks-unknown-filter | POST /user-tasks/search {"filter":{"color":"red"}} | 400 Bad Request Request property [filter.color] cannot be parsed | incident-search-api.spec.ts

create-by-id | POST /process-instances {"processDefinitionId":"shop"} | 200 {"processDefinitionId":"shop","processDefinitionVersion":2,"processDefinitionKey":"<latest>","tenantId":"<default>","variables":{},"tags":[]} | process-instance-api.spec.ts
create-by-version | POST /process-instances {"processDefinitionId":"shop","processDefinitionVersion":1} | 200 {"processDefinitionVersion":1,"processDefinitionKey":"<definition>"} | ProcessInstanceControllerTest
create-latest | POST /process-instances {"processDefinitionId":"shop","processDefinitionVersion":-1} | 200 {"processDefinitionVersion":2} | ProcessInstanceControllerTest
create-key | POST /process-instances {"processDefinitionKey":"<definition>"} | 200 {"processDefinitionVersion":1,"processDefinitionId":"shop"} | process-instance-api.spec.ts
create-null-id | POST /process-instances {"processDefinitionId":null,"processDefinitionKey":"<definition>"} | 200 {"processDefinitionVersion":1} | AbstractRequestDeserializer
create-unknown-id | POST /process-instances {"processDefinitionId":"invalid_process_definition_id"} | 404 NOT_FOUND Command 'CREATE' rejected with code 'NOT_FOUND': Expected to find process definition with process ID 'invalid_process_definition_id', but none found | process-instance-api.spec.ts
create-unknown-version | POST /process-instances {"processDefinitionId":"shop","processDefinitionVersion":99} | 404 NOT_FOUND Command 'CREATE' rejected with code 'NOT_FOUND': Expected to find process definition with process ID 'shop' and version '99', but none found | CreateProcessInstanceRejectionTest
create-unknown-key | POST /process-instances {"processDefinitionKey":"123"} | 404 NOT_FOUND Command 'CREATE' rejected with code 'NOT_FOUND': Expected to find process definition with key '123', but none found | CreateProcessInstanceRejectionTest
create-key-word | POST /process-instances {"processDefinitionKey":"shop"} | 400 INVALID_ARGUMENT The provided processDefinitionKey 'shop' is not a valid key. Expected a numeric value. Did you pass an entity id instead of an entity key?. | RequestValidator
create-nothing-whole | POST /process-instances {} | 400 INVALID_ARGUMENT At least one of [processDefinitionId, processDefinitionKey] is required. | process-instance-api.spec.ts
create-both-whole | POST /process-instances {"processDefinitionId":"shop","processDefinitionKey":"123"} | 400 INVALID_ARGUMENT Only one of [processDefinitionId, processDefinitionKey] is allowed. | ProcessInstanceControllerTest
create-no-body | POST /process-instances - | 400 Bad Request Required request body is missing | GlobalControllerExceptionHandler
create-reference | POST /process-instances {"processDefinitionId":"pass","operationReference":123} | 200 {"processDefinitionId":"pass"} | ProcessInstanceControllerTest
create-reference-zero | POST /process-instances {"processDefinitionId":"pass","operationReference":0} | 400 INVALID_ARGUMENT The value for operationReference is '0' but must be > 0. | RequestValidator
create-reference-word | POST /process-instances {"processDefinitionId":"pass","operationReference":"x"} | 400 Bad Request Request property [operationReference] cannot be parsed | GlobalControllerExceptionHandler
create-old-name | POST /process-instances {"bpmnProcessId":"shop"} | 400 Bad Request Request property [bpmnProcessId] cannot be parsed | GlobalControllerExceptionHandler
create-variables-list | POST /process-instances {"processDefinitionId":"pass","variables":[]} | 400 Bad Request Request property [variables] cannot be parsed | GlobalControllerExceptionHandler
create-tags | POST /process-instances {"processDefinitionId":"shop","tags":["tag1","tag2"]} | 200 {"tags":["tag1","tag2"]} | process-instance-api.spec.ts
create-tags-by-key | POST /process-instances {"processDefinitionKey":"<definition>","tags":["tag1","tag2"]} | 200 {"tags":["tag1","tag2"]} | process-instance-api.spec.ts
create-tag-invalid | POST /process-instances {"processDefinitionId":"shop","tags":["this is not a valid tag"]} | 400 INVALID_ARGUMENT The provided tag 'this is not a valid tag' is not valid. Tags must start with a letter (a-z, A-Z), followed by alphanumerics, underscores, minuses, colons, or periods. It must not be blank and must be 100 characters or less. | TagsValidator
create-tags-too-many | POST /process-instances {"processDefinitionId":"shop","tags":["a","b","c","d","e","f","g","h","i","j","k"]} | 400 INVALID_ARGUMENT The provided number of tags '11' is not supported. Ensure to not add more than 10 tags. | TagsValidator
create-tags-text | POST /process-instances {"processDefinitionId":"shop","tags":"a"} | 400 Bad Request Request property [tags] cannot be parsed | GlobalControllerExceptionHandler
create-awaited | POST /process-instances {"processDefinitionId":"pass","awaitCompletion":true,"variables":{"key1":"value1","key2":"value2"}} | 200 {"variables":{"key1":"value1","key2":"value2"}} | process-instance-api.spec.ts
create-awaited-fetch | POST /process-instances {"processDefinitionId":"pass","awaitCompletion":true,"fetchVariables":["key2"],"variables":{"key1":"value1","key2":"value2"}} | 200 {"variables":{"key2":"value2","!key1":0}} | docs/components/concepts/process-instance-creation/
create-at-unknown | POST /process-instances {"processDefinitionId":"shop","startInstructions":[{"elementId":"pay"},{"elementId":"unknown-element"}]} | 400 INVALID_ARGUMENT Command 'CREATE' rejected with code 'INVALID_ARGUMENT': Expected to create instance of process with start instructions but no element found with id 'unknown-element'. | CreateProcessInstanceRejectionTest
create-at-event-of-gateway | POST /process-instances {"processDefinitionId":"choice","startInstructions":[{"elementId":"timer1"}]} | 400 INVALID_ARGUMENT Command 'CREATE' rejected with code 'INVALID_ARGUMENT': Expected to create instance of process with start instructions but the element with id 'timer1' belongs to an event-based gateway. The creation of elements belonging to an event-based gateway is not supported. | CreateProcessInstanceRejectionTest
create-own-tenant | POST /process-instances {"processDefinitionId":"pass","tenantId":"<default>"} | 200 {"tenantId":"<default>"} | ProcessInstanceControllerTest
cancel-reference | POST /process-instances/<fresh>/cancellation {"operationReference":123} | 204 | ProcessInstanceControllerTest
cancel-empty-body | POST /process-instances/<fresh>/cancellation - | 204 | ProcessInstanceControllerTest
cancel-empty-object | POST /process-instances/<fresh>/cancellation {} | 204 | ProcessInstanceControllerTest
cancel-unknown | POST /process-instances/2251799813704885/cancellation | 404 NOT_FOUND Command 'CANCEL' rejected with code 'NOT_FOUND': Expected to cancel a process instance with key '2251799813704885', but no such process was found | process-instance-cancel-api.spec.ts
cancel-unknown-property | POST /process-instances/<fresh>/cancellation {"why":"x"} | 400 Bad Request Request property [why] cannot be parsed | GlobalControllerExceptionHandler
cancel-shows | POST /process-instances/<fresh>/cancellation ; GET /process-instances/<fresh> | 200 {"state":"TERMINATED","endDate":"~[.][0-9]{3}Z$"} | process-instance-cancel-api.spec.ts
get-instance | GET /process-instances/<first> | 200 {"processInstanceKey":"<first>","processDefinitionId":"shop","processDefinitionName":"Shop","processDefinitionVersion":1,"processDefinitionKey":"<definition>","state":"ACTIVE","hasIncident":false,"tenantId":"<default>","tags":["red"],"startDate":"~[.][0-9]{3}Z$","!endDate":0,"!parentProcessInstanceKey":0,"!processDefinitionVersionTag":0} | process-instance-get-api.spec.ts
get-instance-tagged-version | GET /process-instances/<second> | 200 {"processDefinitionVersionTag":"v2","processDefinitionVersion":2,"tags":[]} | ProcessInstanceQueryControllerTest
get-instance-key-word | GET /process-instances/invalidKey123 | 400 Bad Request Failed to convert 'processInstanceKey' with value: 'invalidKey123' | process-instance-get-api.spec.ts
instances-sort-unknown | POST /process-instances/search {"sort":[{"field":"unknownField","order":"ASC"}]} | 400 Bad Request Unexpected value 'unknownField' for enum field 'field'. Use any of the following values: [processInstanceKey, processDefinitionId, processDefinitionName, processDefinitionVersion, processDefinitionVersionTag, processDefinitionKey, parentProcessInstanceKey, parentElementInstanceKey, startDate, endDate, state, hasIncident, tenantId] | ProcessInstanceQueryControllerTest
instances-sort-number | POST /process-instances/search {"sort":[{"field":123}]} | 400 Bad Request ~^Unexpected value '123' for enum field 'field'[.] Use any of the following values: | job-api-tests.spec.ts
instances-no-body | POST /process-instances/search | 200 {"page":{"hasMoreTotalItems":false,"startCursor":"~.","endCursor":"~."}} | ProcessInstanceQueryControllerTest
instances-in-tags-state | POST /process-instances/search {"sort":[{"field":"processDefinitionId","order":"asc"}],"filter":{"processInstanceKey":{"$in":["<first>","<asked>"]},"state":"ACTIVE","tags":["red"]}} | 200 found 1 | process-instance-search-api.spec.ts
instances-by-name | POST /process-instances/search {"filter":{"processDefinitionName":"9999999999"}} | 200 {"items":[],"page":{"totalItems":0}} | process-instance-search-api.spec.ts
instances-by-key | POST /process-instances/search {"filter":{"processInstanceKey":"<first>"}} | 200 found 1 | process-instance-search-api.spec.ts
instances-key-neq | POST /process-instances/search {"filter":{"processInstanceKey":{"$neq":"<first>","$in":["<first>","<second>"]}}} | 200 found 1 | ProcessInstanceQueryControllerTest
instances-key-not-in | POST /process-instances/search {"filter":{"processInstanceKey":{"$notIn":["<first>"],"$in":["<first>","<second>"]}}} | 200 found 1 | ProcessInstanceQueryControllerTest
instances-key-exists | POST /process-instances/search {"filter":{"processInstanceKey":{"$eq":"<first>","$exists":true}}} | 200 found 1 | ProcessInstanceQueryControllerTest
instances-parent | POST /process-instances/search {"filter":{"processInstanceKey":"<first>","parentProcessInstanceKey":{"$exists":false}}} | 200 found 1 | ProcessInstanceQueryControllerTest
instances-version-tag-like | POST /process-instances/search {"filter":{"processInstanceKey":{"$in":["<first>","<second>"]},"processDefinitionVersionTag":{"$like":"v?"}}} | 200 found 1 | ProcessInstanceQueryControllerTest
instances-state-like | POST /process-instances/search {"filter":{"processInstanceKey":"<first>","state":{"$like":"ACT*"}}} | 200 found 1 | ProcessInstanceQueryControllerTest
instances-state-unknown | POST /process-instances/search {"filter":{"state":"GONE"}} | 400 Bad Request Unexpected value 'GONE' for enum field 'state'. Use any of the following values: [ACTIVE, COMPLETED, TERMINATED] | GlobalControllerExceptionHandler
instances-start-date | POST /process-instances/search {"filter":{"processInstanceKey":"<first>","startDate":{"$gte":"1970-01-01T00:00:00Z","$lte":"2100-01-01T00:00:00.000+01:00"}}} | 200 found 1 | ProcessInstanceQueryControllerTest
instances-start-date-wrong | POST /process-instances/search {"filter":{"startDate":"yesterday"}} | 400 INVALID_ARGUMENT The provided startDate 'yesterday' cannot be parsed as a date according to RFC 3339, section 5.6. | ErrorMessages
instances-variables | POST /process-instances/search {"filter":{"processInstanceKey":"<second>","variables":[{"name":"who","value":"\"jane\""}]}} | 200 found 1 | docs/apis-tools/orchestration-cluster-api-rest/orchestration-cluster-api-rest-data-fetching/
instances-variables-in | POST /process-instances/search {"filter":{"processInstanceKey":"<second>","variables":[{"name":"n","value":{"$in":["1","2"]}}]}} | 200 found 1 | docs/apis-tools/orchestration-cluster-api-rest/orchestration-cluster-api-rest-data-fetching/
instances-or | POST /process-instances/search {"filter":{"processInstanceKey":{"$in":["<first>","<second>"]},"$or":[{"processDefinitionVersion":1},{"tags":["blue"]}]}} | 200 found 1 | docs/apis-tools/orchestration-cluster-api-rest/orchestration-cluster-api-rest-data-fetching/
instances-like-escaped | POST /process-instances/search {"filter":{"processDefinitionId":{"$like":"sho\\*"}}} | 200 found 0 | docs/apis-tools/orchestration-cluster-api-rest/orchestration-cluster-api-rest-data-fetching/
instances-offset | POST /process-instances/search {"filter":{"processInstanceKey":{"$in":["<first>","<second>"]}},"page":{"from":1,"limit":5}} | 200 {"items":[{"processInstanceKey":"<second>"}],"page":{"totalItems":2}} | docs/apis-tools/orchestration-cluster-api-rest/orchestration-cluster-api-rest-data-fetching/
instances-desc | POST /process-instances/search {"filter":{"processInstanceKey":{"$in":["<first>","<second>"]}},"sort":[{"field":"startDate","order":"DESC"}]} | 200 {"items":[{"processInstanceKey":"<second>"},{"processInstanceKey":"<first>"}]} | docs/apis-tools/orchestration-cluster-api-rest/orchestration-cluster-api-rest-data-fetching/
instances-unknown-property | POST /process-instances/search {"filters":{}} | 400 Bad Request Request property [filters] cannot be parsed | GlobalControllerExceptionHandler
instances-page-unknown | POST /process-instances/search {"page":{"searchAfter":["a"]}} | 400 Bad Request Request property [page.searchAfter] cannot be parsed | GlobalControllerExceptionHandler

publish | POST /messages/publication {"name":"messageName","correlationKey":"correlationKey","timeToLive":123,"messageId":"messageId","variables":{"key":"value"},"tenantId":"<default>"} | 200 {"messageKey":"~^[0-9]{16}$","tenantId":"<default>"} | MessageControllerTest
publish-no-ttl | POST /messages/publication {"name":"messageName","messageId":"other","variables":{"key":"value"}} | 200 {"tenantId":"<default>"} | MessageControllerTest
publish-blank-name | POST /messages/publication {"name":"  "} | 400 INVALID_ARGUMENT No name provided. | MessageRequestValidator
publish-empty-name | POST /messages/publication {"name":"","timeToLive":1} | 400 INVALID_ARGUMENT No name provided. | MessageRequestValidator
publish-foreign-tenant | POST /messages/publication {"name":"m","tenantId":"invaliTenant"} | 400 INVALID_ARGUMENT Expected to handle request Publish Message with tenant identifier 'invaliTenant', but multi-tenancy is disabled | publish-message-api-tests.spec.ts
publish-ttl-word | POST /messages/publication {"name":"m","timeToLive":"x"} | 400 Bad Request Request property [timeToLive] cannot be parsed | GlobalControllerExceptionHandler
publish-unknown-property | POST /messages/publication {"name":"m","ttl":1} | 400 Bad Request Request property [ttl] cannot be parsed | GlobalControllerExceptionHandler
publish-no-id-twice | POST /messages/publication {"name":"m","timeToLive":60000} ; POST /messages/publication {"name":"m","timeToLive":60000} | 200 {"tenantId":"<default>"} | docs/components/concepts/messages/
signal | POST /signals/broadcast {"signalName":"Signal_220k2ur"} | 200 {"signalKey":"~^[0-9]{16}$","tenantId":"<default>"} | signal-broadcast-api.spec.ts
signal-number | POST /signals/broadcast {"signalName":42} | 400 Bad Request Request property [signalName] cannot be parsed | signal-broadcast-api.spec.ts
signal-blank | POST /signals/broadcast {"signalName":"  "} | 200 {"tenantId":"<default>"} | SignalRequestValidator
signal-null | POST /signals/broadcast {"signalName":null} | 400 INVALID_ARGUMENT No signalName provided. | SignalRequestValidator
signal-foreign-tenant | POST /signals/broadcast {"signalName":"s","tenantId":"t"} | 400 INVALID_ARGUMENT Expected to handle request Broadcast Signal with tenant identifier 't', but multi-tenancy is disabled | SignalControllerTest

resolve | POST /incidents/<incident>/resolution | 204 | incident-resolve-api.spec.ts
resolve-reference | POST /incidents/<incident>/resolution {"operationReference":12} | 204 | IncidentControllerTest
resolve-reference-negative | POST /incidents/<incident>/resolution {"operationReference":-1} | 400 INVALID_ARGUMENT The value for operationReference is '-1' but must be > 0. | RequestValidator
resolve-twice | POST /incidents/<incident>/resolution ; POST /incidents/<incident>/resolution | 404 NOT_FOUND Command 'RESOLVE' rejected with code 'NOT_FOUND': Expected to resolve incident with key '<incident>', but no such incident was found | incident-resolve-api.spec.ts
resolve-shows | POST /incidents/<incident>/resolution ; POST /incidents/search {"filter":{"incidentKey":"<incident>"}} | 200 {"items":[{"state":"RESOLVED"}]} | incident-resolve-api.spec.ts
incidents-by-key | POST /incidents/search {"filter":{"incidentKey":"<incident>"}} | 200 {"items":[{"incidentKey":"<incident>","errorType":"JOB_NO_RETRIES","processDefinitionId":"work","elementId":"task","tenantId":"<default>","jobKey":"~^[0-9]{16}$","creationTime":"~[.][0-9]{3}Z$"}],"page":{"totalItems":1}} | incident-search-api.spec.ts
incidents-none | POST /incidents/search {"filter":{"processInstanceKey":"225179981"}} | 200 {"items":[],"page":{"totalItems":0}} | incident-search-api.spec.ts
incidents-of-a-type | POST /incidents/search {"filter":{"incidentKey":"<incident>","errorType":"EXTRACT_VALUE_ERROR"}} | 200 found 0 | incident-search-api.spec.ts
incidents-type-unknown | POST /incidents/search {"filter":{"errorType":"MEOW"}} | 400 Bad Request ~^Unexpected value 'MEOW' for enum field 'errorType'[.] Use any of the following values: .UNSPECIFIED, UNKNOWN, | GlobalControllerExceptionHandler
incidents-limit | POST /incidents/search {"filter":{"incidentKey":"<incident>"},"page":{"limit":1}} | 200 {"items":[{"state":"ACTIVE"}],"page":{"totalItems":1}} | incident-search-api.spec.ts
incident-on-instance | POST /incidents/search {"filter":{"incidentKey":"<incident>"}} ; POST /process-instances/search {"filter":{"hasIncident":true,"errorMessage":{"$like":"*boom*"}},"sort":[{"field":"hasIncident"}],"page":{"limit":1}} | 200 {"items":[{"hasIncident":true}]} | docs/apis-tools/orchestration-cluster-api-rest/specifications/search-process-instances/

evaluate-by-key | POST /decision-definitions/evaluation {"decisionDefinitionKey":"<decision>","variables":{"amount":84}} | 200 {"output":"42","decisionDefinitionId":"half","decisionDefinitionKey":"<decision>","decisionDefinitionVersion":1,"failedDecisionDefinitionId":"","failureMessage":"","tenantId":"<default>","decisionEvaluationKey":"~^[0-9]{16}$","decisionInstanceKey":"~^[0-9]{16}$"} | DecisionDefinitionControllerTest
evaluate-both-whole | POST /decision-definitions/evaluation {"decisionDefinitionId":"decisionId","decisionDefinitionKey":"123456","variables":{"key":"value"}} | 400 INVALID_ARGUMENT Only one of [decisionDefinitionId, decisionDefinitionKey] is allowed. | DecisionDefinitionControllerTest
evaluate-neither-whole | POST /decision-definitions/evaluation {"variables":{"key":"value"}} | 400 INVALID_ARGUMENT At least one of [decisionDefinitionId, decisionDefinitionKey] is required. | DecisionDefinitionControllerTest
evaluate-unknown | POST /decision-definitions/evaluation {"decisionDefinitionId":"nobody"} | 404 NOT_FOUND Command 'EVALUATE' rejected with code 'NOT_FOUND': Expected to evaluate decision, but no decision found for id 'nobody' | EvaluateDecisionTest
evaluate-inputs | POST /decision-definitions/evaluation {"decisionDefinitionId":"half","variables":{"amount":84}} | 200 {"evaluatedDecisions":[{"decisionDefinitionType":"~LITERAL_EXPRESSION","output":"42","matchedRules":[],"evaluatedInputs":[]}]} | DecisionDefinitionControllerTest
decisions-by-id | POST /decision-definitions/search {"filter":{"decisionDefinitionId":"half"}} | 200 {"items":[{"decisionDefinitionId":"half","decisionDefinitionKey":"<decision>","version":1,"tenantId":"<default>","decisionRequirementsKey":"~^[0-9]{16}$","!decisionKey":0}],"page":{"totalItems":1}} | search-decision-definitions-api.tests.spec.ts
decisions-by-key | POST /decision-definitions/search {"filter":{"decisionDefinitionKey":"<decision>"}} | 200 found 1 | search-decision-definitions-api.tests.spec.ts
decisions-none | POST /decision-definitions/search {"filter":{"decisionDefinitionId":"non-existent-id"}} | 200 {"items":[],"page":{"totalItems":0}} | search-decision-definitions-api.tests.spec.ts
decisions-sort-none | POST /decision-definitions/search {"sort":[{"order":"DESC"}]} | 400 INVALID_ARGUMENT Sort field must not be null. | search-decision-definitions-api.tests.spec.ts
decisions-sort-name | POST /decision-definitions/search {"sort":[{"field":"name","order":"ASC"}]} | 200 found 1 | search-decision-definitions-api.tests.spec.ts
decisions-sort-unknown | POST /decision-definitions/search {"sort":[{"field":"unknownField"}]} | 400 Bad Request Unexpected value 'unknownField' for enum field 'field'. Use any of the following values: [decisionDefinitionKey, decisionDefinitionId, name, version, decisionRequirementsId, decisionRequirementsKey, tenantId] | DecisionDefinitionQueryControllerTest

definition | GET /process-definitions/<latest> | 200 {"processDefinitionKey":"<latest>","processDefinitionId":"shop","name":"Shop","resourceName":"shop.bpmn","version":2,"versionTag":"v2","tenantId":"<default>","hasStartForm":false} | process-definition-get-api.spec.ts
definition-untagged | GET /process-definitions/<definition> | 200 {"version":1,"!versionTag":0} | ProcessDefinitionQueryControllerTest
definition-unknown | GET /process-definitions/123456 | 404 NOT_FOUND Process Definition with key '123456' not found | process-definition-get-api.spec.ts
definition-key-word | GET /process-definitions/invalidKey | 400 Bad Request Failed to convert 'processDefinitionKey' with value: 'invalidKey' | process-definition-get-api.spec.ts
definition-xml | GET /process-definitions/<latest>/xml | 200 text/xml | process-definition-get-xml-api.spec.ts
definition-xml-unknown | GET /process-definitions/123456/xml | 404 NOT_FOUND Process Definition with key '123456' not found | process-definition-get-xml-api.spec.ts
definition-xml-key-word | GET /process-definitions/invalidKey/xml | 400 Bad Request Failed to convert 'processDefinitionKey' with value: 'invalidKey' | process-definition-get-xml-api.spec.ts
definitions-by-id | POST /process-definitions/search {"filter":{"processDefinitionId":"shop"}} | 200 found 2 | process-definition-search-api-tests.spec.ts
definitions-version-and-key | POST /process-definitions/search {"filter":{"version":1,"processDefinitionKey":"<definition>"}} | 200 found 1 | process-definition-search-api-tests.spec.ts
definitions-latest-of-a-file | POST /process-definitions/search {"filter":{"isLatestVersion":true,"resourceName":"shop.bpmn"}} | 200 {"items":[{"version":2}],"page":{"totalItems":1}} | process-definition-search-api-tests.spec.ts
definitions-none | POST /process-definitions/search {"filter":{"processDefinitionId":"nonExistingProcessDefinitionId","processDefinitionKey":"123456789"}} | 200 {"items":[],"page":{"totalItems":0}} | process-definition-search-api-tests.spec.ts
definitions-limit | POST /process-definitions/search {"filter":{"processDefinitionId":"shop"},"page":{"limit":1}} | 200 {"items":[{"version":1}],"page":{"totalItems":2}} | process-definition-search-api-tests.spec.ts
definitions-limit-negative | POST /process-definitions/search {"page":{"limit":-1}} | 400 INVALID_ARGUMENT The value for page.limit is '-1' but must be a non-negative number. | github.com/camunda/camunda/issues/39372
definitions-sorted | POST /process-definitions/search {"filter":{"processDefinitionId":"shop"},"sort":[{"field":"processDefinitionKey","order":"DESC"}]} | 200 {"items":[{"version":2},{"version":1}]} | process-definition-search-api-tests.spec.ts
definitions-sort-unknown | POST /process-definitions/search {"sort":[{"field":"invalidField","order":"DESC"}]} | 400 Bad Request Unexpected value 'invalidField' for enum field 'field'. Use any of the following values: [processDefinitionKey, name, resourceName, version, versionTag, processDefinitionId, tenantId] | process-definition-search-api-tests.spec.ts
definitions-sort-none | POST /process-definitions/search {"sort":[{"order":"DESC"}]} | 400 INVALID_ARGUMENT Sort field must not be null. | process-definition-search-api-tests.spec.ts
definitions-by-tag | POST /process-definitions/search {"filter":{"versionTag":"v2"}} | 200 found 1 | ProcessDefinitionQueryControllerTest
definitions-key-word | POST /process-definitions/search {"filter":{"processDefinitionKey":"shop"}} | 400 INVALID_ARGUMENT The provided processDefinitionKey 'shop' is not a valid key. Expected a numeric value. Did you pass an entity id instead of an entity key?. | ErrorMessages

deploy-form | DEPLOY sign_up.form={"id":"sign_up_form"} | 200 {"tenantId":"<default>","deploymentKey":"~^[0-9]{16}$","deployments":[{"form":{"formId":"sign_up_form","version":1,"resourceName":"sign_up.form","tenantId":"<default>","formKey":"~^[0-9]{16}$"}}]} | resource-deploy-api.spec.ts
deploy-rpa | DEPLOY robot.rpa={"id":"RPA_04pgbrx"} | 200 {"deployments":[{"resource":{"resourceId":"RPA_04pgbrx","version":1,"resourceName":"robot.rpa","tenantId":"<default>","resourceKey":"~^[0-9]{16}$"}}]} | resource-deploy-api.spec.ts
deploy-rpa-changed | DEPLOY robot2.rpa={"id":"r2"} ; DEPLOY robot2.rpa={"id":"r2","a":1} | 200 {"deployments":[{"resource":{"resourceId":"r2","version":2}}]} | docs/components/concepts/resource-deletion/
deploy-form-same | DEPLOY same.form={"id":"same"} ; DEPLOY same.form={"id":"same"} | 200 {"deployments":[{"form":{"version":1}}]} | docs/apis-tools/orchestration-cluster-api-rest/specifications/create-deployment/
deploy-form-no-id | DEPLOY a.form={} | 400 INVALID_ARGUMENT | DeploymentRejectionTest
deploy-broken | DEPLOY a.bpmn=<bpmn | 400 INVALID_ARGUMENT | DeploymentRejectionTest
deploy-nothing | DEPLOY | 400 | ResourceControllerTest
delete | POST /resources/<spare>/deletion | 204 | ResourceControllerTest
delete-empty-object | POST /resources/<spare>/deletion {} | 204 | ResourceControllerTest
delete-reference | POST /resources/<spare>/deletion {"operationReference":123} | 204 | ResourceControllerTest
delete-reference-negative | POST /resources/1/deletion {"operationReference":-123} | 400 INVALID_ARGUMENT The value for operationReference is '-123' but must be > 0. | ResourceControllerTest
delete-reference-text | POST /resources/<spare>/deletion {"operationReference":"x"} | 400 Bad Request Request property [operationReference] cannot be parsed | resource-delete-api.spec.ts
delete-unknown | POST /resources/2251799813733053/deletion | 404 NOT_FOUND ~^Command 'DELETE' rejected with code 'NOT_FOUND': Expected to delete resource but no resource found with key .2251799813733053.$ | resource-delete-api.spec.ts
delete-key-word | POST /resources/invalid-string-key/deletion | 400 Bad Request Failed to convert 'resourceKey' with value: 'invalid-string-key' | resource-delete-api.spec.ts
delete-twice | POST /resources/<spare>/deletion ; POST /resources/<spare>/deletion | 404 NOT_FOUND | ResourceDeletionDeleteProcessor
delete-while-it-runs | POST /resources/<latest>/deletion | 409 INVALID_STATE ~^Command 'DELETE' rejected with code 'INVALID_STATE': Expected to delete resource with key .<latest>. but there are still running instances | ResourceDeletionDeleteProcessor
delete-ends-creations | POST /resources/<spare>/deletion ; POST /process-instances {"processDefinitionKey":"<spare>"} | 404 NOT_FOUND | docs/components/concepts/resource-deletion/
delete-keeps-what-searches-find | POST /resources/<spare>/deletion ; GET /process-definitions/<spare> | 200 {"processDefinitionKey":"<spare>"} | docs/apis-tools/orchestration-cluster-api-rest/specifications/delete-resource/
delete-decision | POST /resources/<decision>/deletion | 404 NOT_FOUND | ResourceDeletionDeleteProcessor
delete-requirements | POST /resources/<graph>/deletion | 204 | ResourceDeletionDeleteProcessor
deploy-json | POST /deployments {} | 415 | ResourceControllerTest

http-method | PUT /jobs/activation {} | 405 Method Not Allowed Method 'PUT' is not supported. | GlobalControllerExceptionHandler
http-deployment-search | POST /deployments/search {} | 404 | github.com/camunda/camunda/issues/56070
http-old-cancel | DELETE /process-instances/1 | 405 | ProcessInstanceControllerTest
http-media-type | POST /jobs/activation text | 415 Unsupported Media Type | GlobalControllerExceptionHandler
http-malformed | POST /process-instances {"processDefinitionId": | 400 Bad Request | GlobalControllerExceptionHandler
`;
