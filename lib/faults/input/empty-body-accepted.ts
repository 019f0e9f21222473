import {accepting} from './accepting.ts';

export const emptyBodyAccepted = accepting(
  'empty-body-accepted',
  'accepts a request without its body',
  ({body}, last) => body.length === 0 && last.request.body.length > 0,
);
