import {writeFileSync} from 'node:fs';
import {compileSchema, inRepository, VALIDATORS} from './compile-schemas.ts';

/** `npm run schemas`: writes the validators of all schemas again. */
for (const each of VALIDATORS) writeFileSync(inRepository(each.file), await compileSchema(each));
