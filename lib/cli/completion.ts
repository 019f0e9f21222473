import {Argument, Command} from 'commander';
import {scenarioNames} from '../engine/bundle/find-script.ts';
import {type Place, placesOf, renderCompletion, type Shell} from './completion-script.ts';
import type {Entry, Invocation} from './io.ts';

const SHELLS: readonly Shell[] = ['bash', 'zsh', 'fish'];

/** `c8gauge completion`: a script that makes a shell complete commands, flags and scenarios. */
export function completionCommand(
  commands: Readonly<Record<string, Entry>>,
  run: Invocation,
): Command {
  return new Command('completion')
    .description('Print a script that completes c8gauge in a shell; source it from its start file.')
    .addArgument(new Argument('<shell>', 'which shell').choices(SHELLS))
    .action(async (shell: Shell) => {
      run.stdout.write(renderCompletion(shell, await placesIn(commands, run)));
    });
}

/** Everything that can be typed, as the commands themselves know it. */
async function placesIn(
  commands: Readonly<Record<string, Entry>>,
  run: Invocation,
): Promise<Place[]> {
  const program = new Command('c8gauge').version('');
  for (const {load, summary} of Object.values(commands)) {
    program.addCommand((await load(run)).summary(summary));
  }
  const scenarios = await scenarioNames(run.cwd);
  return placesOf(program).map(each =>
    each.path === 'load' ? {...each, words: [...each.words, ...scenarios]} : each,
  );
}
