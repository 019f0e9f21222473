import {anyTokenAccepted} from './auth/any-token-accepted.ts';
import {authOff} from './auth/auth-off.ts';
import {authOffForOne} from './auth/auth-off-for-one.ts';
import {challengeMissing} from './auth/challenge-missing.ts';
import {readsAreOpen} from './auth/reads-are-open.ts';
import {unauthorizedIsNotFound} from './auth/unauthorized-is-not-found.ts';
import {answerIsList} from './body/answer-is-list.ts';
import {answerIsText} from './body/answer-is-text.ts';
import {emptyAnswer} from './body/empty-answer.ts';
import {emptyTextIsNull} from './body/empty-text-is-null.ts';
import {itemPropertyUndeclared} from './body/item-property-undeclared.ts';
import {keyInExponent} from './body/key-in-exponent.ts';
import {keyIsText} from './body/key-is-text.ts';
import {keyOfAnother} from './body/key-of-another.ts';
import {keyRounded} from './body/key-rounded.ts';
import {keyWithFraction} from './body/key-with-fraction.ts';
import {listIsObject} from './body/list-is-object.ts';
import {noContentHasLength} from './body/no-content-has-length.ts';
import {problemHasStackTrace} from './body/problem-has-stack-trace.ts';
import {problemIsList} from './body/problem-is-list.ts';
import {problemSaysNothing} from './body/problem-says-nothing.ts';
import {problemStatusDiffers} from './body/problem-status-differs.ts';
import {propertyMissing} from './body/property-missing.ts';
import {propertyNull} from './body/property-null.ts';
import {propertyRenamed} from './body/property-renamed.ts';
import {propertyUndeclared} from './body/property-undeclared.ts';
import {retriesOffByOne} from './body/retries-off-by-one.ts';
import {tenantMissing} from './body/tenant-missing.ts';
import {trailingGarbage} from './body/trailing-garbage.ts';
import {variablesInAscii} from './body/variables-in-ascii.ts';
import {variablesLost} from './body/variables-lost.ts';
import {versionIsText} from './body/version-is-text.ts';
import {wrongValueEchoed} from './body/wrong-value-echoed.ts';
import type {MakeFault} from './fault.ts';
import {badMultipartAccepted} from './input/bad-multipart-accepted.ts';
import {contentTypeIgnored} from './input/content-type-ignored.ts';
import {emptyBodyAccepted} from './input/empty-body-accepted.ts';
import {malformedJsonAccepted} from './input/malformed-json-accepted.ts';
import {malformedKeyAccepted} from './input/malformed-key-accepted.ts';
import {missingPropertyAccepted} from './input/missing-property-accepted.ts';
import {nullAccepted} from './input/null-accepted.ts';
import {outOfBoundsAccepted} from './input/out-of-bounds-accepted.ts';
import {unknownKeyAccepted} from './input/unknown-key-accepted.ts';
import {unknownPagePropertyAccepted} from './input/unknown-page-property-accepted.ts';
import {unknownPropertyAccepted} from './input/unknown-property-accepted.ts';
import {wrongTopLevelAccepted} from './input/wrong-top-level-accepted.ts';
import {wrongTypeAccepted} from './input/wrong-type-accepted.ts';
import {badOrderAccepted} from './lists/bad-order-accepted.ts';
import {descendingIgnored} from './lists/descending-ignored.ts';
import {filterIgnored} from './lists/filter-ignored.ts';
import {fromIgnored} from './lists/from-ignored.ts';
import {itemLost} from './lists/item-lost.ts';
import {itemTwice} from './lists/item-twice.ts';
import {itemsMissing} from './lists/items-missing.ts';
import {limitIgnored} from './lists/limit-ignored.ts';
import {limitOffByOne} from './lists/limit-off-by-one.ts';
import {newestNeverFound} from './lists/newest-never-found.ts';
import {pageOffByOne} from './lists/page-off-by-one.ts';
import {searchAfterIgnored} from './lists/search-after-ignored.ts';
import {searchBeforeIgnored} from './lists/search-before-ignored.ts';
import {secondFilterIgnored} from './lists/second-filter-ignored.ts';
import {sortIgnored} from './lists/sort-ignored.ts';
import {sortReversed} from './lists/sort-reversed.ts';
import {sortUnstable} from './lists/sort-unstable.ts';
import {totalIsPage} from './lists/total-is-page.ts';
import {totalOffByOne} from './lists/total-off-by-one.ts';
import {allowIsWrong} from './media-type/allow-is-wrong.ts';
import {allowMissing} from './media-type/allow-missing.ts';
import {bodyInUtf16} from './media-type/body-in-utf16.ts';
import {charsetIsLatin} from './media-type/charset-is-latin.ts';
import {contentTypeIsText} from './media-type/content-type-is-text.ts';
import {contentTypeIsVendor} from './media-type/content-type-is-vendor.ts';
import {contentTypeMissing} from './media-type/content-type-missing.ts';
import {dateMissing} from './media-type/date-missing.ts';
import {errorIsPage} from './media-type/error-is-page.ts';
import {problemIsPlainJson} from './media-type/problem-is-plain-json.ts';
import {xmlIsText} from './media-type/xml-is-text.ts';
import {activationFailsAtTimes} from './published/activation-fails-at-times.ts';
import {activationLosesJobs} from './published/activation-loses-jobs.ts';
import {assignmentFails} from './published/assignment-fails.ts';
import {cursorsMissing} from './published/cursors-missing.ts';
import {deadlineIsEarly} from './published/deadline-is-early.ts';
import {decisionTypeIsNull} from './published/decision-type-is-null.ts';
import {elementForgotten} from './published/element-forgotten.ts';
import {failedJobStaysAway} from './published/failed-job-stays-away.ts';
import {failureVariablesLost} from './published/failure-variables-lost.ts';
import {highJobCountFails} from './published/high-job-count-fails.ts';
import {incidentStaysPending} from './published/incident-stays-pending.ts';
import {jobKeyIsKey} from './published/job-key-is-key.ts';
import {jobOutlivesInstance} from './published/job-outlives-instance.ts';
import {jobWithoutRetriesGiven} from './published/job-without-retries-given.ts';
import {largeJobHeldBack} from './published/large-job-held-back.ts';
import {manyFilesFail} from './published/many-files-fail.ts';
import {messageCorrelatedTwice} from './published/message-correlated-twice.ts';
import {partitionUnavailable} from './published/partition-unavailable.ts';
import {publishedFaults} from './published/published-faults.ts';
import {resourceNamesRepeated} from './published/resource-names-repeated.ts';
import {sameModelNextVersion} from './published/same-model-next-version.ts';
import {variablesOfAnother} from './published/variables-of-another.ts';
import {workerIsNull} from './published/worker-is-null.ts';
import {assignedToAnother} from './state/assigned-to-another.ts';
import {backOffIgnored} from './state/back-off-ignored.ts';
import {cancellationWithoutEffect} from './state/cancellation-without-effect.ts';
import {claimOverrides} from './state/claim-overrides.ts';
import {completionVariablesLost} from './state/completion-variables-lost.ts';
import {completionWithoutEffect} from './state/completion-without-effect.ts';
import {decisionIsWrong} from './state/decision-is-wrong.ts';
import {errorNotCaught} from './state/error-not-caught.ts';
import {fetchVariableIgnored} from './state/fetch-variable-ignored.ts';
import {jobHandedOutTwice} from './state/job-handed-out-twice.ts';
import {messageDuplicateAccepted} from './state/message-duplicate-accepted.ts';
import {messageNeverExpires} from './state/message-never-expires.ts';
import {messageNotBuffered} from './state/message-not-buffered.ts';
import {messageVariablesLost} from './state/message-variables-lost.ts';
import {refusedCompletionDone} from './state/refused-completion-done.ts';
import {resolutionWithoutEffect} from './state/resolution-without-effect.ts';
import {retriesNotTaken} from './state/retries-not-taken.ts';
import {secondCompletionAccepted} from './state/second-completion-accepted.ts';
import {sideEffectAfterRefusal} from './state/side-effect-after-refusal.ts';
import {signalLost} from './state/signal-lost.ts';
import {staleRead} from './state/stale-read.ts';
import {taskCompletedTwice} from './state/task-completed-twice.ts';
import {tooManyJobs} from './state/too-many-jobs.ts';
import {variableLost} from './state/variable-lost.ts';
import {variablesRounded} from './state/variables-rounded.ts';
import {versionIgnored} from './state/version-ignored.ts';
import {versionStandsStill} from './state/version-stands-still.ts';
import {xmlReformatted} from './state/xml-reformatted.ts';
import {badRequestIsServerError} from './status/bad-request-is-server-error.ts';
import {malformedJsonCrashes} from './status/malformed-json-crashes.ts';
import {noContentIsOk} from './status/no-content-is-ok.ts';
import {notFoundIsBadRequest} from './status/not-found-is-bad-request.ts';
import {readIsNotFound} from './status/read-is-not-found.ts';
import {refusalIsOk} from './status/refusal-is-ok.ts';
import {successIsAccepted} from './status/success-is-accepted.ts';
import {successIsCreated} from './status/success-is-created.ts';
import {successIsServerError} from './status/success-is-server-error.ts';
import {successRedirects} from './status/success-redirects.ts';
import {undeclaredMethodIsOk} from './status/undeclared-method-is-ok.ts';
import {unknownPathIsOk} from './status/unknown-path-is-ok.ts';
import {brokenChunks} from './transport/broken-chunks.ts';
import {contentLengthTooLong} from './transport/content-length-too-long.ts';
import {contentLengthTooShort} from './transport/content-length-too-short.ts';
import {endlessBody} from './transport/endless-body.ts';
import {neverAnswers} from './transport/never-answers.ts';
import {notHttp} from './transport/not-http.ts';
import {resetBeforeAnswer} from './transport/reset-before-answer.ts';
import {resetInBody} from './transport/reset-in-body.ts';
import {slowDrip} from './transport/slow-drip.ts';
import {truncatedBody} from './transport/truncated-body.ts';

/** The catalogue: every fault, by class. */
export const allFaults: readonly MakeFault[] = [
  badRequestIsServerError,
  malformedJsonCrashes,
  noContentIsOk,
  notFoundIsBadRequest,
  readIsNotFound,
  refusalIsOk,
  successIsAccepted,
  successIsCreated,
  successIsServerError,
  successRedirects,
  undeclaredMethodIsOk,
  unknownPathIsOk,
  answerIsList,
  answerIsText,
  emptyAnswer,
  emptyTextIsNull,
  itemPropertyUndeclared,
  keyInExponent,
  keyIsText,
  keyOfAnother,
  keyRounded,
  keyWithFraction,
  listIsObject,
  noContentHasLength,
  problemHasStackTrace,
  problemIsList,
  problemSaysNothing,
  problemStatusDiffers,
  propertyMissing,
  propertyNull,
  propertyRenamed,
  propertyUndeclared,
  retriesOffByOne,
  tenantMissing,
  trailingGarbage,
  variablesInAscii,
  variablesLost,
  versionIsText,
  wrongValueEchoed,
  allowIsWrong,
  allowMissing,
  bodyInUtf16,
  charsetIsLatin,
  contentTypeIsText,
  contentTypeIsVendor,
  contentTypeMissing,
  dateMissing,
  errorIsPage,
  problemIsPlainJson,
  xmlIsText,
  badMultipartAccepted,
  contentTypeIgnored,
  emptyBodyAccepted,
  malformedJsonAccepted,
  malformedKeyAccepted,
  missingPropertyAccepted,
  nullAccepted,
  outOfBoundsAccepted,
  unknownKeyAccepted,
  unknownPropertyAccepted,
  unknownPagePropertyAccepted,
  wrongTopLevelAccepted,
  wrongTypeAccepted,
  anyTokenAccepted,
  authOff,
  authOffForOne,
  challengeMissing,
  readsAreOpen,
  unauthorizedIsNotFound,
  badOrderAccepted,
  descendingIgnored,
  filterIgnored,
  fromIgnored,
  itemLost,
  itemTwice,
  itemsMissing,
  limitIgnored,
  limitOffByOne,
  newestNeverFound,
  pageOffByOne,
  searchAfterIgnored,
  searchBeforeIgnored,
  secondFilterIgnored,
  sortIgnored,
  sortReversed,
  sortUnstable,
  totalIsPage,
  totalOffByOne,
  assignedToAnother,
  backOffIgnored,
  cancellationWithoutEffect,
  claimOverrides,
  completionWithoutEffect,
  completionVariablesLost,
  decisionIsWrong,
  errorNotCaught,
  fetchVariableIgnored,
  jobHandedOutTwice,
  messageDuplicateAccepted,
  messageNeverExpires,
  messageNotBuffered,
  messageVariablesLost,
  refusedCompletionDone,
  resolutionWithoutEffect,
  retriesNotTaken,
  secondCompletionAccepted,
  sideEffectAfterRefusal,
  signalLost,
  staleRead,
  taskCompletedTwice,
  tooManyJobs,
  variableLost,
  variablesRounded,
  versionIgnored,
  versionStandsStill,
  xmlReformatted,
  brokenChunks,
  contentLengthTooLong,
  contentLengthTooShort,
  endlessBody,
  neverAnswers,
  notHttp,
  resetBeforeAnswer,
  resetInBody,
  slowDrip,
  truncatedBody,
  ...publishedFaults,
  activationFailsAtTimes,
  activationLosesJobs,
  assignmentFails,
  cursorsMissing,
  deadlineIsEarly,
  decisionTypeIsNull,
  elementForgotten,
  failedJobStaysAway,
  failureVariablesLost,
  highJobCountFails,
  incidentStaysPending,
  jobKeyIsKey,
  jobOutlivesInstance,
  jobWithoutRetriesGiven,
  largeJobHeldBack,
  manyFilesFail,
  messageCorrelatedTwice,
  partitionUnavailable,
  resourceNamesRepeated,
  sameModelNextVersion,
  variablesOfAnother,
  workerIsNull,
];
