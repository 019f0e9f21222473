import type {MultipartFile} from '../../lib/contract/cases/request-case.ts';

/** One service task between a start and an end: the smallest process that has a job. */
export function serviceTaskModel(processId: string, jobType: string): MultipartFile {
  return bpmnFile(
    processId,
    `<bpmn:startEvent id="start"><bpmn:outgoing>to-task</bpmn:outgoing></bpmn:startEvent>
    <bpmn:serviceTask id="task" name="Task">
      <bpmn:extensionElements>
        <zeebe:taskDefinition type="${jobType}" retries="3"/>
        <zeebe:taskHeaders><zeebe:header key="colour" value="blue"/></zeebe:taskHeaders>
      </bpmn:extensionElements>
      <bpmn:incoming>to-task</bpmn:incoming><bpmn:outgoing>to-end</bpmn:outgoing>
    </bpmn:serviceTask>
    <bpmn:endEvent id="end"><bpmn:incoming>to-end</bpmn:incoming></bpmn:endEvent>
    <bpmn:sequenceFlow id="to-task" sourceRef="start" targetRef="task"/>
    <bpmn:sequenceFlow id="to-end" sourceRef="task" targetRef="end"/>`,
  );
}

function bpmnFile(processId: string, elements: string): MultipartFile {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="definitions"
  targetNamespace="http://bpmn.io/schema/bpmn">
  <bpmn:process id="${processId}" name="${processId}" isExecutable="true">
    ${elements}
  </bpmn:process>
</bpmn:definitions>
`;
  return {
    field: 'resources',
    fileName: `${processId}.bpmn`,
    mediaType: 'application/xml',
    content: new TextEncoder().encode(xml),
  };
}
