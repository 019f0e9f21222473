import type {MakeFault} from '../fault.ts';
import {activatedJobsLost} from './activated-jobs-lost.ts';
import {activationTakesUnknownProperties} from './activation-takes-unknown-properties.ts';
import {backOffNeverEnds} from './back-off-never-ends.ts';
import {backOffOfUnlockedJobIgnored} from './back-off-of-unlocked-job-ignored.ts';
import {beforeGivesFirstPage} from './before-gives-first-page.ts';
import {cancelledTaskBreaksSearch} from './cancelled-task-breaks-search.ts';
import {definitionsTotalIsPage} from './definitions-total-is-page.ts';
import {earlierModelNotDeployedAgain} from './earlier-model-not-deployed-again.ts';
import {filterBesideAnotherIgnored} from './filter-beside-another-ignored.ts';
import {firstSortValuesOfLast} from './first-sort-values-of-last.ts';
import {invalidCursorFails} from './invalid-cursor-fails.ts';
import {lastSortValuesWithoutKey} from './last-sort-values-without-key.ts';
import {latestDefinitionsTotalIsPage} from './latest-definitions-total-is-page.ts';
import {messageLivesTooLong} from './message-lives-too-long.ts';
import {negativeLimitAccepted} from './negative-limit-accepted.ts';
import {nullInCursorFails} from './null-in-cursor-fails.ts';
import {outputWithoutIdFails} from './output-without-id-fails.ts';
import {pressureFailsActivation} from './pressure-fails-activation.ts';
import {processTwiceInADeployment} from './process-twice-in-a-deployment.ts';
import {refusedDeploymentPartlyStored} from './refused-deployment-partly-stored.ts';
import {resolvedErrorWithoutJob} from './resolved-error-without-job.ts';
import {resolvedTwiceDisappears} from './resolved-twice-disappears.ts';
import {searchesWithoutCursors} from './searches-without-cursors.ts';
import {signalStartsInEveryPartition} from './signal-starts-in-every-partition.ts';
import {taskFilterByDefinitionRefused} from './task-filter-by-definition-refused.ts';
import {userTaskProblemIsJson} from './user-task-problem-is-json.ts';
import {workerNameRequired} from './worker-name-required.ts';

/** Bugs that Camunda 8 had or has, by the issue that each file names, and that one finding tells. */
export const publishedFaults: readonly MakeFault[] = [
  activatedJobsLost,
  activationTakesUnknownProperties,
  backOffNeverEnds,
  backOffOfUnlockedJobIgnored,
  beforeGivesFirstPage,
  cancelledTaskBreaksSearch,
  definitionsTotalIsPage,
  earlierModelNotDeployedAgain,
  filterBesideAnotherIgnored,
  firstSortValuesOfLast,
  invalidCursorFails,
  lastSortValuesWithoutKey,
  latestDefinitionsTotalIsPage,
  messageLivesTooLong,
  negativeLimitAccepted,
  nullInCursorFails,
  outputWithoutIdFails,
  pressureFailsActivation,
  processTwiceInADeployment,
  refusedDeploymentPartlyStored,
  resolvedErrorWithoutJob,
  resolvedTwiceDisappears,
  searchesWithoutCursors,
  signalStartsInEveryPartition,
  taskFilterByDefinitionRefused,
  userTaskProblemIsJson,
  workerNameRequired,
];
