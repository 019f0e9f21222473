import {allowHeader} from './allow-header.ts';
import {authEnforced} from './auth-enforced.ts';
import type {Check} from './check.ts';
import {contentType} from './content-type.ts';
import {declaredProperties} from './declared-properties.ts';
import {documentedStatus} from './documented-status.ts';
import {echo} from './echo.ts';
import {emptyBody} from './empty-body.ts';
import {headers} from './headers.ts';
import {int64Exact} from './int64-exact.ts';
import {invalidRefused} from './invalid-refused.ts';
import {noInternals} from './no-internals.ts';
import {noServerError} from './no-server-error.ts';
import {noSideEffect} from './no-side-effect.ts';
import {problemDetails} from './problem-details.ts';
import {responseComplete} from './response-complete.ts';
import {schema} from './schema.ts';
import {undeclaredProperties} from './undeclared-properties.ts';
import {wellFormedJson} from './well-formed-json.ts';

/** Every check, in the order in which their findings are shown. */
export const allChecks: readonly Check[] = [
  responseComplete,
  documentedStatus,
  invalidRefused,
  authEnforced,
  noServerError,
  contentType,
  headers,
  emptyBody,
  wellFormedJson,
  schema,
  declaredProperties,
  undeclaredProperties,
  int64Exact,
  echo,
  noSideEffect,
  problemDetails,
  noInternals,
  allowHeader,
];
