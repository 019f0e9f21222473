/** The text after `=` is not FEEL. The message is the product's: "failed to parse expression '...': ...". */
export class FeelSyntaxError extends Error {
  override readonly name = 'FeelSyntaxError';
}

/**
 * An evaluation that gives no usable result; the message is what Camunda writes into the incident
 * (error type EXTRACT_VALUE_ERROR, for mappings IO_MAPPING_ERROR).
 */
export class FeelEvaluationError extends Error {
  override readonly name = 'FeelEvaluationError';
}

/** Thrown inside an evaluation by the function `assert`; becomes a {@link FeelEvaluationError}. */
export class AssertionFailure extends Error {
  override readonly name = 'AssertionFailure';
}
