import {inject} from 'vitest';
import {dispatcherFor} from '../../lib/auth/connection.ts';
import {loadBoundContract} from '../../lib/contract/dialects/bind.ts';
import {followAuthorization} from './authorization-channel.ts';
import {Journal} from './journal.ts';
import type {} from './run-settings.ts';
import {Target} from './target.ts';

/** What the run handed over to its test files. */
export const settings = inject('c8gauge');

const contract = await loadBoundContract(settings.contractFile, settings.dialect);

/** The target of the run; one for all files, so that it gives up once. */
export const target = new Target(contract, settings, {
  journal: new Journal(settings.journalFile),
  dispatcher: dispatcherFor(settings.tls, {connections: 4, connect: {timeout: 5000}}),
  authorization: followAuthorization(settings),
});
