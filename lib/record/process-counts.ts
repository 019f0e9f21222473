/**
 * What a script did with the instances and jobs of one process, over the whole run, set-up and
 * teardown included: what it was answered with success, not what the cluster reports.
 */
export interface ProcessCounts {
  readonly bpmnProcessId: string;
  /** Instances that the script created. */
  readonly created: number;
  /** Instances that it saw completed. Absent where it does not check. */
  readonly completed?: number;
  /** By element id. */
  readonly elements: Readonly<Record<string, JobCounts>>;
  /** The model as the script has it, XML. Absent where it brings none, or one too large. */
  readonly bpmn?: string;
}

/** Jobs of one element: a job that timed out is activated again. */
export interface JobCounts {
  readonly activated: number;
  readonly completed: number;
  /** By the script, on purpose. */
  readonly failed: number;
  /** Ended with a BPMN error by the script, on purpose. Absent: none. */
  readonly errors?: number;
  /** Incidents that were open at the end. Absent: none, or the script does not look. */
  readonly incidents?: number;
  /** Instances that were here at the end. Absent: none, or the script does not look. */
  readonly staying?: number;
  /**
   * From when the instance could be here to the activation of the job, or to when the user task was found.
   * Absent where the script does not tell.
   */
  readonly waiting?: MeasuredTime;
  /** From the activation to the answer that completed it. Absent where the script does not tell. */
  readonly handling?: MeasuredTime;
}

/** How long something took, of those of which it is known. */
export interface MeasuredTime {
  readonly count: number;
  readonly meanMs: number;
  readonly maxMs: number;
}
