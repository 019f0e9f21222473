import {contentFor} from '../../lib/contract/media-types.ts';
import {mediaType} from '../exchange/exchange.ts';
import {type Check, declaredResponse, responsesPointer, type Violation} from './check.ts';
import {isEventAnswer, streamViolations} from './event-answer.ts';

/** A body has one of the media types that the contract declares for its status, and is what that says. */
export const contentType: Check = {
  name: 'content-type',
  level: 'contract',
  appliesTo: judged =>
    judged.exchange.response !== null &&
    judged.exchange.request.method !== 'HEAD' &&
    Object.keys(declaredResponse(judged)?.response.content ?? {}).length > 0,
  judge(judged) {
    const {exchange, operation} = judged;
    const declared = declaredResponse(judged);
    if (exchange.response === null || declared === null) return [];
    const expectedBy = responsesPointer(operation, declared.key);
    const types = Object.keys(declared.response.content);
    const type = mediaType(exchange.response);
    const violations: Violation[] = [];
    if (type === null || contentFor(declared.response.content, type) === null) {
      const message = `expected content type ${types.join(' or ')}, got ${type ?? 'none'}`;
      violations.push({message, expectedBy});
    }
    const charset = /charset="?([^";\s]+)/i.exec(
      exchange.response.headers['content-type'] ?? '',
    )?.[1];
    if (charset !== undefined && type?.endsWith('json') && !/^utf-?8$/i.test(charset)) {
      const message = `expected JSON in UTF-8, got charset ${charset}`;
      violations.push({message, expectedBy: 'RFC 8259, section 8.1', level: 'http'});
    }
    return isEventAnswer(judged) ? [...violations, ...streamViolations(judged)] : violations;
  },
};
