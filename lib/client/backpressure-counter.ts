/**
 * The counter that a script on k6 keeps of backpressure that only a body tells, tagged with the
 * operation: what k6 measures of a request has no body.
 */
export const BACKPRESSURE_COUNTER = 'c8gauge_backpressure';
