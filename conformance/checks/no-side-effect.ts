import {type Check, statusOf} from './check.ts';

/** A request that was refused changed nothing. */
export const noSideEffect: Check = {
  name: 'no-side-effect',
  level: 'behaviour',
  appliesTo: judged =>
    judged.case.class !== 'valid' && statusOf(judged) >= 400 && statusOf(judged) < 500,
  judge({sideEffect, exchange}) {
    if (sideEffect === null) return [];
    const message = `expected nothing to change with ${exchange.response?.status}, but ${sideEffect}`;
    return [{message, expectedBy: 'RFC 9110, section 15.5 (4xx: the request was not carried out)'}];
  },
};
