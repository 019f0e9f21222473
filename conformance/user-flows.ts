/**
 * The API for users' own flows, as `c8gauge/conformance`. They run in `c8gauge check`, which provides
 * the target.
 */
export {jsonDraft, multipartDraft} from './arrange/drafts.ts';
export {
  decisionModel,
  errorModel,
  messageModel,
  serviceTaskModel,
  signalModel,
  userTaskModel,
} from './arrange/models.ts';
export type {JsonObject, Stage} from './arrange/stage.ts';
export {keyText} from './arrange/stage.ts';
export type {Exchange} from './exchange/exchange.ts';
export {answerObject} from './exchange/exchange.ts';
export type {Behaviour, Probe} from './run/behaviour-run.ts';
export {type DeclareBehaviour, describeFlow} from './run/describe-flow.ts';
