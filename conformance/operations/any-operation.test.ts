import {readdirSync} from 'node:fs';
import {describeOtherOperations} from '../run/describe-operation.ts';

const files = readdirSync(new URL('.', import.meta.url));

describeOtherOperations(new Set(files.map(each => each.replace(/\.test\.[jt]s$/, ''))));
