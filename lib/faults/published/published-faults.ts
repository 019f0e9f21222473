import type {MakeFault} from '../fault.ts';
import {absentPartitionIsUnavailable} from './absent-partition-is-unavailable.ts';
import {activatedJobHasKey} from './activated-job-has-key.ts';
import {activatedJobsLost} from './activated-jobs-lost.ts';
import {activationTakesUnknownProperties} from './activation-takes-unknown-properties.ts';
import {backOffNeverEnds} from './back-off-never-ends.ts';
import {backOffOfUnlockedJobIgnored} from './back-off-of-unlocked-job-ignored.ts';
import {beforeGivesFirstPage} from './before-gives-first-page.ts';
import {cancelledTaskBreaksSearch} from './cancelled-task-breaks-search.ts';
import {deadlineFromTheRecord} from './deadline-from-the-record.ts';
import {decisionTypeIsNull} from './decision-type-is-null.ts';
import {definitionsTotalIsPage} from './definitions-total-is-page.ts';
import {earlierModelNotDeployedAgain} from './earlier-model-not-deployed-again.ts';
import {exhaustedJobActivated} from './exhausted-job-activated.ts';
import {filterBesideAnotherIgnored} from './filter-beside-another-ignored.ts';
import {firstSortValuesOfLast} from './first-sort-values-of-last.ts';
import {invalidCursorFails} from './invalid-cursor-fails.ts';
import {jobOfCancelledInstance} from './job-of-cancelled-instance.ts';
import {lastSortValuesWithoutKey} from './last-sort-values-without-key.ts';
import {latestDefinitionsTotalIsPage} from './latest-definitions-total-is-page.ts';
import {messageLivesTooLong} from './message-lives-too-long.ts';
import {negativeLimitAccepted} from './negative-limit-accepted.ts';
import {nullInCursorFails} from './null-in-cursor-fails.ts';
import {outputWithoutIdFails} from './output-without-id-fails.ts';
import {partitionZeroIsUnavailable} from './partition-zero-is-unavailable.ts';
import {pressureFailsActivation} from './pressure-fails-activation.ts';
import {processTwiceInADeployment} from './process-twice-in-a-deployment.ts';
import {refusedDeploymentPartlyStored} from './refused-deployment-partly-stored.ts';
import {resolvedErrorWithoutJob} from './resolved-error-without-job.ts';
import {resolvedTwiceDisappears} from './resolved-twice-disappears.ts';
import {searchesWithoutCursors} from './searches-without-cursors.ts';
import {signalStartsInEveryPartition} from './signal-starts-in-every-partition.ts';
import {taskFilterByDefinitionRefused} from './task-filter-by-definition-refused.ts';
import {tenFilesAtMost} from './ten-files-at-most.ts';
import {userTaskProblemIsJson} from './user-task-problem-is-json.ts';
import {workerIsNull} from './worker-is-null.ts';
import {workerNameRequired} from './worker-name-required.ts';

/** Bugs that Camunda 8 had or has, each by the issue that its file names. */
export const publishedFaults: readonly MakeFault[] = [
  absentPartitionIsUnavailable,
  activatedJobHasKey,
  activatedJobsLost,
  activationTakesUnknownProperties,
  backOffNeverEnds,
  backOffOfUnlockedJobIgnored,
  beforeGivesFirstPage,
  cancelledTaskBreaksSearch,
  deadlineFromTheRecord,
  decisionTypeIsNull,
  definitionsTotalIsPage,
  earlierModelNotDeployedAgain,
  exhaustedJobActivated,
  filterBesideAnotherIgnored,
  firstSortValuesOfLast,
  invalidCursorFails,
  jobOfCancelledInstance,
  lastSortValuesWithoutKey,
  latestDefinitionsTotalIsPage,
  messageLivesTooLong,
  negativeLimitAccepted,
  nullInCursorFails,
  outputWithoutIdFails,
  partitionZeroIsUnavailable,
  pressureFailsActivation,
  processTwiceInADeployment,
  refusedDeploymentPartlyStored,
  resolvedErrorWithoutJob,
  resolvedTwiceDisappears,
  searchesWithoutCursors,
  signalStartsInEveryPartition,
  taskFilterByDefinitionRefused,
  tenFilesAtMost,
  userTaskProblemIsJson,
  workerIsNull,
  workerNameRequired,
];
