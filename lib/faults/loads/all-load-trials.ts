import {answersInPieces} from './fine/answers-in-pieces.ts';
import {backpressureWithBackOff} from './fine/backpressure-with-back-off.ts';
import {bursts} from './fine/bursts.ts';
import {chunkAByte} from './fine/chunk-a-byte.ts';
import {chunkedAnswers} from './fine/chunked-answers.ts';
import {closesIdleConnections} from './fine/closes-idle-connections.ts';
import {completionRefusedOnce} from './fine/completion-refused-once.ts';
import {connectionClose} from './fine/connection-close.ts';
import {counterNeverTouched} from './fine/counter-never-touched.ts';
import {countsAsText} from './fine/counts-as-text.ts';
import {cutOffWhileYoung} from './fine/cut-off-while-young.ts';
import {earlyHints} from './fine/early-hints.ts';
import {enoughForAPercentile} from './fine/enough-for-a-percentile.ts';
import {fewRequests} from './fine/few-requests.ts';
import {holdsItsUsers} from './fine/holds-its-users.ts';
import {http10} from './fine/http-1-0.ts';
import {jittersWithinTheBound} from './fine/jitters-within-the-bound.ts';
import {largeAnswers} from './fine/large-answers.ts';
import {manyHeaders} from './fine/many-headers.ts';
import {misspeltOption} from './fine/misspelt-option.ts';
import {moreThreadsThanUsers} from './fine/more-threads-than-users.ts';
import {noReasonPhrase} from './fine/no-reason-phrase.ts';
import {numberAsTag} from './fine/number-as-tag.ts';
import {oneUser} from './fine/one-user.ts';
import {rareFailures} from './fine/rare-failures.ts';
import {saysWhenItCloses} from './fine/says-when-it-closes.ts';
import {shortPause} from './fine/short-pause.ts';
import {slowButSteady} from './fine/slow-but-steady.ts';
import {slowDrain} from './fine/slow-drain.ts';
import {slowFirstSecond} from './fine/slow-first-second.ts';
import {toleratedCheck} from './fine/tolerated-check.ts';
import {trendOfSeconds} from './fine/trend-of-seconds.ts';
import {twoRunsAtOnce} from './fine/two-runs-at-once.ts';
import type {LoadTrial} from './load-trial.ts';
import {abortsItself} from './scripts/aborts-itself.ts';
import {burnsTheCpu} from './scripts/burns-the-cpu.ts';
import {computesWhileOthersWait} from './scripts/computes-while-others-wait.ts';
import {drainsTooBriefly} from './scripts/drains-too-briefly.ts';
import {everyCheckFails} from './scripts/every-check-fails.ts';
import {everyIterationThrows} from './scripts/every-iteration-throws.ts';
import {execIsNoFunction} from './scripts/exec-is-no-function.ts';
import {failsItself} from './scripts/fails-itself.ts';
import {leavesARejection} from './scripts/leaves-a-rejection.ts';
import {metricWithoutASample} from './scripts/metric-without-a-sample.ts';
import {missingExec} from './scripts/missing-exec.ts';
import {misspeltScenarioField} from './scripts/misspelt-scenario-field.ts';
import {misspeltTag} from './scripts/misspelt-tag.ts';
import {moreUsersThanOpenFiles} from './scripts/more-users-than-open-files.ts';
import {neverYields} from './scripts/never-yields.ts';
import {noDefaultFunction} from './scripts/no-default-function.ts';
import {oneUserThatComputes} from './scripts/one-user-that-computes.ts';
import {pausesLongerThanItsRateAllows} from './scripts/pauses-longer-than-its-rate-allows.ts';
import {percentileAboveAHundred} from './scripts/percentile-above-a-hundred.ts';
import {percentileOfFew} from './scripts/percentile-of-few.ts';
import {selectsNoScenario} from './scripts/selects-no-scenario.ts';
import {sendsNothing} from './scripts/sends-nothing.ts';
import {setupThrows} from './scripts/setup-throws.ts';
import {signsInByNtlm} from './scripts/signs-in-by-ntlm.ts';
import {textForATruth} from './scripts/text-for-a-truth.ts';
import {thresholdDoesNotParse} from './scripts/threshold-does-not-parse.ts';
import {throwingCheck} from './scripts/throwing-check.ts';
import {throwsInATimer} from './scripts/throws-in-a-timer.ts';
import {tooFewForAPercentile} from './scripts/too-few-for-a-percentile.ts';
import {unknownMetric} from './scripts/unknown-metric.ts';
import {unsupportedOption} from './scripts/unsupported-option.ts';
import {wrongAggregation} from './scripts/wrong-aggregation.ts';
import {answersTwice} from './targets/answers-twice.ts';
import {breaksItsContract} from './targets/breaks-its-contract.ts';
import {brownsOut} from './targets/browns-out.ts';
import {byteASecond} from './targets/byte-a-second.ts';
import {closesOnReuse} from './targets/closes-on-reuse.ts';
import {cutsBodiesOff} from './targets/cuts-bodies-off.ts';
import {driftsSlower} from './targets/drifts-slower.ts';
import {errorInAGoodAnswer} from './targets/error-in-a-good-answer.ts';
import {exhaustedWith500} from './targets/exhausted-with-500.ts';
import {failsEverything} from './targets/fails-everything.ts';
import {failsTwoInAHundred} from './targets/fails-two-in-a-hundred.ts';
import {firstConnectionOnly} from './targets/first-connection-only.ts';
import {freezes} from './targets/freezes.ts';
import {freezesForAWhile} from './targets/freezes-for-a-while.ts';
import {freezesInALoop} from './targets/freezes-in-a-loop.ts';
import {goesAway} from './targets/goes-away.ts';
import {goesAwayAndReturns} from './targets/goes-away-and-returns.ts';
import {halfOfTheConnectionsSilent} from './targets/half-of-the-connections-silent.ts';
import {handsJobsOutTwice} from './targets/hands-jobs-out-twice.ts';
import {instancesWithoutAJob} from './targets/instances-without-a-job.ts';
import {keepsIterationsWaiting} from './targets/keeps-iterations-waiting.ts';
import {knowsNothing} from './targets/knows-nothing.ts';
import {lateJobs} from './targets/late-jobs.ts';
import {lengthTooShort} from './targets/length-too-short.ts';
import {losesAShare} from './targets/loses-a-share.ts';
import {losesAShareBriefly} from './targets/loses-a-share-briefly.ts';
import {losesAShareInALoop} from './targets/loses-a-share-in-a-loop.ts';
import {losesCompletions} from './targets/loses-completions.ts';
import {neverEndingBody} from './targets/never-ending-body.ts';
import {noGoodAnswerAllowedToFail} from './targets/no-good-answer-allowed-to-fail.ts';
import {noJobAtAll} from './targets/no-job-at-all.ts';
import {notHttp} from './targets/not-http.ts';
import {nothingInAGoodAnswer} from './targets/nothing-in-a-good-answer.ts';
import {onePartitionOfThree} from './targets/one-partition-of-three.ts';
import {pageInAGoodAnswer} from './targets/page-in-a-good-answer.ts';
import {redirectsInACircle} from './targets/redirects-in-a-circle.ts';
import {refusesAFifth} from './targets/refuses-a-fifth.ts';
import {refusesAFifthWith503} from './targets/refuses-a-fifth-with-503.ts';
import {refusesCompletions} from './targets/refuses-completions.ts';
import {refusesEverything} from './targets/refuses-everything.ts';
import {repeatsKeys} from './targets/repeats-keys.ts';
import {resetsAfterTheHead} from './targets/resets-after-the-head.ts';
import {resetsBeforeTheAnswer} from './targets/resets-before-the-answer.ts';
import {resetsInTheBody} from './targets/resets-in-the-body.ts';
import {servesHalf} from './targets/serves-half.ts';
import {signsOut} from './targets/signs-out.ts';
import {slowCompletions} from './targets/slow-completions.ts';
import {slowCreations} from './targets/slow-creations.ts';
import {slowForAFew} from './targets/slow-for-a-few.ts';
import {slowForEverybody} from './targets/slow-for-everybody.ts';
import {stallsAtTheEnd} from './targets/stalls-at-the-end.ts';
import {stallsAtTheStart} from './targets/stalls-at-the-start.ts';
import {stallsInTheDrain} from './targets/stalls-in-the-drain.ts';
import {stallsInTheFirstSecond} from './targets/stalls-in-the-first-second.ts';
import {stallsInTheMiddle} from './targets/stalls-in-the-middle.ts';
import {tooLateForTheTimeout} from './targets/too-late-for-the-timeout.ts';
import {unavailableNowAndThen} from './targets/unavailable-now-and-then.ts';
import {undoesCompletions} from './targets/undoes-completions.ts';

/** Clusters that a load has to detect. */
export const badTargets: readonly LoadTrial[] = [
  freezes,
  freezesInALoop,
  freezesForAWhile,
  stallsInTheDrain,
  losesAShare,
  losesAShareInALoop,
  losesAShareBriefly,
  halfOfTheConnectionsSilent,
  firstConnectionOnly,
  losesCompletions,
  tooLateForTheTimeout,
  neverEndingBody,
  byteASecond,
  stallsAtTheStart,
  stallsInTheFirstSecond,
  stallsInTheMiddle,
  stallsAtTheEnd,
  brownsOut,
  driftsSlower,
  servesHalf,
  slowForEverybody,
  keepsIterationsWaiting,
  slowForAFew,
  slowCompletions,
  slowCreations,
  lateJobs,
  refusesAFifth,
  refusesAFifthWith503,
  refusesEverything,
  exhaustedWith500,
  unavailableNowAndThen,
  failsTwoInAHundred,
  failsEverything,
  noGoodAnswerAllowedToFail,
  knowsNothing,
  signsOut,
  refusesCompletions,
  errorInAGoodAnswer,
  pageInAGoodAnswer,
  nothingInAGoodAnswer,
  breaksItsContract,
  redirectsInACircle,
  answersTwice,
  lengthTooShort,
  notHttp,
  resetsBeforeTheAnswer,
  resetsAfterTheHead,
  resetsInTheBody,
  cutsBodiesOff,
  closesOnReuse,
  goesAway,
  goesAwayAndReturns,
  onePartitionOfThree,
  instancesWithoutAJob,
  noJobAtAll,
  handsJobsOutTwice,
  undoesCompletions,
  repeatsKeys,
];

/** Scripts and options with which no run may pass, whatever the target is like. */
export const badScripts: readonly LoadTrial[] = [
  everyIterationThrows,
  everyCheckFails,
  throwingCheck,
  leavesARejection,
  neverYields,
  burnsTheCpu,
  pausesLongerThanItsRateAllows,
  oneUserThatComputes,
  computesWhileOthersWait,
  moreUsersThanOpenFiles,
  sendsNothing,
  abortsItself,
  failsItself,
  metricWithoutASample,
  misspeltTag,
  percentileOfFew,
  tooFewForAPercentile,
  drainsTooBriefly,
  unknownMetric,
  wrongAggregation,
  thresholdDoesNotParse,
  missingExec,
  noDefaultFunction,
  misspeltScenarioField,
  setupThrows,
  signsInByNtlm,
  unsupportedOption,
  textForATruth,
  percentileAboveAHundred,
  selectsNoScenario,
  execIsNoFunction,
  throwsInATimer,
];

/** Clusters and scripts that are unusual but fine. */
export const fineTargets: readonly LoadTrial[] = [
  slowButSteady,
  jittersWithinTheBound,
  backpressureWithBackOff,
  shortPause,
  slowFirstSecond,
  slowDrain,
  cutOffWhileYoung,
  rareFailures,
  completionRefusedOnce,
  connectionClose,
  chunkedAnswers,
  chunkAByte,
  answersInPieces,
  largeAnswers,
  manyHeaders,
  http10,
  earlyHints,
  noReasonPhrase,
  closesIdleConnections,
  saysWhenItCloses,
  fewRequests,
  enoughForAPercentile,
  oneUser,
  bursts,
  toleratedCheck,
  counterNeverTouched,
  trendOfSeconds,
  numberAsTag,
  misspeltOption,
  holdsItsUsers,
  countsAsText,
  moreThreadsThanUsers,
  twoRunsAtOnce,
];

/** All of them. */
export const allLoadTrials: readonly LoadTrial[] = [...badTargets, ...badScripts, ...fineTargets];
