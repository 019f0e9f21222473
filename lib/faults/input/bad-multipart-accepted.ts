import {accepting} from './accepting.ts';

export const badMultipartAccepted = accepting(
  'bad-multipart-accepted',
  'accepts a multipart body that ends early',
  ({headers}) => /^multipart\//.test(String(headers['content-type'])),
);
