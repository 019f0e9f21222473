import {type LiveTrial, liveTrial} from './live-trial.ts';

/*
 * One live gate in a process of its own: several run side by side, and in one process the
 * compilation of one gate's script would hold up the answers of another's proxies.
 */
process.once('message', (trial: LiveTrial) => {
  liveTrial(trial).then(
    end => process.send?.(end, () => process.disconnect()),
    (thrown: unknown) => {
      process.stderr.write(`${String(thrown)}\n`);
      process.exit(1);
    },
  );
});
// Whoever started it is gone.
process.once('disconnect', () => process.exit());
