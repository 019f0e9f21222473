import {parentPort, workerData} from 'node:worker_threads';
import {SourcePlaces} from '../../bundle/source-places.ts';
import type {ToWorker, WorkerStart} from '../messages.ts';
import {stacksOf} from '../script-stacks.ts';
import {serveParent} from '../serve-parent.ts';
import {systemThread} from './system-thread.ts';

/** The entry of a worker thread. */
if (parentPort) {
  const port = parentPort;
  const start = workerData.start as WorkerStart;
  // What k6's modules throw is an error of this thread, and not of the script's own classes.
  if (start.mapped) Error.prepareStackTrace = stacksOf(new SourcePlaces(start.mapped));
  serveParent(start, systemThread, {
    post: message => port.postMessage(message),
    listen: listener => port.on('message', (message: ToWorker) => listener(message)),
    close: () => port.close(),
  });
}
