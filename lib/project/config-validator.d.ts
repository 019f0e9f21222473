import type {ErrorObject} from 'ajv';

/** Whether a value fits the schema; where it does not, `errors` says why, until the next call. */
export const validate: {
  (value: unknown): boolean;
  readonly errors?: readonly ErrorObject[] | null;
};
