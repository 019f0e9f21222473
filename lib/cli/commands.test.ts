import {describe, expect, it} from 'vitest';
import {COMMANDS, EXAMPLES, examplesText} from './commands.ts';
import {parseLine} from './parse-line.case.ts';

describe('the examples', () => {
  it.each(Object.keys(COMMANDS))('%s has two at least', name => {
    expect((EXAMPLES[name] ?? []).length).toBeGreaterThanOrEqual(2);
  });

  it.each(Object.entries(EXAMPLES))('of %s are lines of that command', (name, examples) => {
    for (const {line} of examples) expect(line).toMatch(new RegExp(`^c8gauge ${name}( |$)`));
  });

  it.each(
    Object.values(EXAMPLES)
      .flat()
      .map(each => each.line),
  )('%s parses', async line => {
    await expect(parseLine(line)).resolves.toBeUndefined();
  });

  it('would not parse with a flag that there is not', async () => {
    await expect(parseLine('c8gauge load process-loop --vusers 3')).rejects.toThrow(
      /unknown option/,
    );
  });

  it('stand one under the other', () => {
    expect(examplesText('bench')).toBe(
      '\nExamples:\n  c8gauge bench --seconds 5 --connections 20      # 5 s for each endpoint\n' +
        '  c8gauge bench --base-url http://127.0.0.1:8080  # on yours',
    );
    expect(examplesText('none')).toBe('');
  });
});
