import {fileURLToPath} from 'node:url';
import {buildPackage} from './build-package.ts';

/** `npm run build:package`: builds `dist/`, which `npm pack` packs. */
await buildPackage(fileURLToPath(new URL('../../../dist', import.meta.url)));
