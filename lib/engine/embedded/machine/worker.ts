import {parentPort, workerData} from 'node:worker_threads';
import type {ToWorker, WorkerStart} from '../messages.ts';
import {serveParent} from '../serve-parent.ts';
import {systemThread} from './system-thread.ts';

/** The entry of a worker thread. */
if (parentPort) {
  const port = parentPort;
  serveParent(workerData.start as WorkerStart, systemThread, {
    post: message => port.postMessage(message),
    listen: listener => port.on('message', (message: ToWorker) => listener(message)),
    close: () => port.close(),
  });
}
