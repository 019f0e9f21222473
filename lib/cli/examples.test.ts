import type {Command} from 'commander';
import {describe, expect, it} from 'vitest';
import {COMMANDS} from './commands.ts';
import {EXAMPLES, examplesText} from './examples.ts';

/** Parses a line with the command's own flags, and does nothing of what it says. */
async function parse(line: string): Promise<void> {
  const [program, name = '', ...args] = (line.split(' > ')[0] ?? '').split(' ');
  expect(program).toBe('c8gauge');
  const command = await COMMANDS[name]?.load();
  if (!command) throw new Error(`there is no command '${name}'`);
  disarm(command);
  await command.parseAsync(args, {from: 'user'});
}

function disarm(command: Command): void {
  command
    .exitOverride()
    .configureOutput({writeErr: () => undefined})
    .action(() => undefined);
  command.commands.forEach(disarm);
}

describe('the examples', () => {
  it.each(Object.keys(COMMANDS))('%s has one at least', name => {
    expect(EXAMPLES[name] ?? []).not.toEqual([]);
  });

  it.each(Object.entries(EXAMPLES))('of %s are lines of that command', (name, examples) => {
    for (const {line} of examples) expect(line).toMatch(new RegExp(`^c8gauge ${name}( |$)`));
  });

  it.each(
    Object.values(EXAMPLES)
      .flat()
      .map(each => each.line),
  )('%s parses', async line => {
    await expect(parse(line)).resolves.toBeUndefined();
  });

  it('would not parse with a flag that there is not', async () => {
    await expect(parse('c8gauge load process-loop --vusers 3')).rejects.toThrow(/unknown option/);
  });

  it('stand one under the other', () => {
    expect(examplesText('bench')).toBe(
      '\nExamples:\n  c8gauge bench --seconds 5 --connections 20  # 5 s for each endpoint',
    );
    expect(examplesText('none')).toBe('');
  });
});
