import {type ModuleCase, throws} from '../modules.case.ts';

const SECRET = "'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'";

const at = (second: number, expression: string) =>
  `await (() => { Date.now = () => ${second}000; return ${expression}; })()`;

/** The codes of RFC 6238, appendix B; the others were tried with the library itself on k6 2.2.1. */
export const TOTP_CASES: readonly ModuleCase[] = [
  {
    top: `import {TOTP} from 'https://jslib.k6.io/totp/1.0.0/index.js';
      const six = new TOTP(${SECRET});
      const eight = new TOTP(${SECRET}, 8);
      const of = secret => new TOTP(secret, 8).gen();`,
    values: {
      [at(1111111109, 'eight.gen()')]: '07081804',
      [at(1111111111, 'eight.gen()')]: '14050471',
      [at(1234567890, 'eight.gen()')]: '89005924',
      [at(2000000000, 'eight.gen()')]: '69279037',
      [at(20000000000, 'eight.gen()')]: '65353130',
      [at(59, 'eight.gen()')]: '94287082',
      'await six.gen()': '287082',
      'await eight.gen(30, 30)': '84755224',
      'await eight.gen(30, -30)': '37359152',
      'await eight.gen(30, 100)': '04138629',
      'await eight.gen(-5)': '10972834',
      'await eight.gen(0)': throws('is not over 0'),
      "await eight.verify('94287082')": true,
      'await eight.verify(94287082)': false,
      "await eight.verify('94287082', 60)": false,
      "await of('gezdgnbvgy3tqojqgezdgnbvgy3tqojq')": '94287082',
      "await of('MZXW6YTBOI')": '43449542',
      "await of('MZXW6')": '20398408',
      "await of('JBSWY3DPEHPK3PXPAAAA')": '92724954',
      "await of('AAAAAAAA')": throws('key length cannot be 0'),
      "await of('GEZD1')": throws('has "1"'),
      "await of('MZXW6YTBOI======')": throws('has "="'),
    },
  },
];
