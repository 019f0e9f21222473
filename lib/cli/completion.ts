import {Argument, Command} from 'commander';
import {scenarioNames} from '../engine/bundle/find-script.ts';
import type {Invocation} from './io.ts';

const SHELLS: readonly Shell[] = ['bash', 'zsh', 'fish'];

/** All commands by name: what help says of each, and how it is made. */
type Commands = Readonly<
  Record<string, {readonly summary: string; readonly load: (run: Invocation) => Promise<Command>}>
>;

/** `c8gauge completion`: a script that makes a shell complete commands, flags and scenarios. */
export function completionCommand(commands: Commands, run: Invocation): Command {
  return new Command('completion')
    .description('Print a script that completes c8gauge in a shell; source it from its start file.')
    .addArgument(new Argument('<shell>', 'which shell').choices(SHELLS))
    .action(async (shell: Shell) => {
      run.stdout.write(renderCompletion(shell, await placesIn(commands, run)));
    });
}

/** Everything that can be typed, as the commands themselves know it. */
async function placesIn(commands: Commands, run: Invocation): Promise<Place[]> {
  const program = new Command('c8gauge').version('');
  for (const {load, summary} of Object.values(commands)) {
    program.addCommand((await load(run)).summary(summary));
  }
  const scenarios = await scenarioNames(run.cwd);
  return placesOf(program).map(each =>
    each.path === 'load' ? {...each, words: [...each.words, ...scenarios]} : each,
  );
}

export type Shell = 'bash' | 'zsh' | 'fish';

/** A place on the command line, and what can follow there. */
interface Place {
  /** Commands up to here: `export k6`; empty at the start. */
  readonly path: string;
  /** Commands and arguments. */
  readonly words: readonly string[];
  /** Flags, with the values of those that have a choice. */
  readonly flags: readonly {
    readonly name: string;
    readonly description: string;
    readonly takesValue: boolean;
    readonly values: readonly string[];
  }[];
}

/** Every place of a command and of those below it. */
export function placesOf(command: Command, path = ''): Place[] {
  const flags = command.createHelp().visibleOptions(command);
  const here: Place = {
    path,
    words: [
      ...command.commands.map(each => each.name()),
      ...command.registeredArguments.flatMap(each => each.argChoices ?? []),
    ],
    flags: flags.map(each => ({
      name: each.long ?? '',
      description: each.description,
      takesValue: each.required || each.optional,
      values: each.argChoices ?? [],
    })),
  };
  const below = command.commands.flatMap(each => placesOf(each, `${path} ${each.name()}`.trim()));
  return [here, ...below];
}

/** A script for the shell; it contains all words itself, so completing does not start c8gauge. */
export function renderCompletion(shell: Shell, places: readonly Place[]): string {
  if (shell === 'bash') return bashScript(places);
  return shell === 'zsh' ? zshScript(places) : fishScript(places);
}

/** Cases by place; the words of the line that are commands lead to the place. */
function walk(places: readonly Place[]): string {
  const known = places.filter(each => each.path !== '').map(each => `'${each.path}'`);
  return `case "\${place:+$place }$word" in ${known.join('|')}) place="\${place:+$place }$word" ;; esac`;
}

function valueCases(places: readonly Place[], give: (words: string) => string): string {
  const cases = places.flatMap(({path, flags}) =>
    flags
      .filter(each => each.values.length > 0)
      .map(each => `    '${path}:${each.name}') ${give(each.values.join(' '))} ;;`),
  );
  return cases.join('\n');
}

function wordCases(places: readonly Place[], give: (words: string) => string): string {
  const wordsAt = ({words, flags}: Place) => [...words, ...flags.map(each => each.name)].join(' ');
  return places.map(each => `    '${each.path}') ${give(wordsAt(each))} ;;`).join('\n');
}

function bashScript(places: readonly Place[]): string {
  const give = (words: string) => `COMPREPLY=($(compgen -W '${words}' -- "$current"))`;
  return `# bash completion of c8gauge
_c8gauge() {
  local place='' word current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    ${walk(places)}
  done
  case "$place:$previous" in
${valueCases(places, words => `${give(words)}; return`)}
  esac
  case "$place" in
${wordCases(places, give)}
  esac
}
complete -o default -F _c8gauge c8gauge
`;
}

function zshScript(places: readonly Place[]): string {
  return `#compdef c8gauge
_c8gauge() {
  local place='' word
  for word in "\${words[@]:1:$((CURRENT - 2))}"; do
    ${walk(places)}
  done
  case "$place:\${words[CURRENT-1]}" in
${valueCases(places, words => `compadd -- ${words}; return`)}
  esac
  case "$place" in
${wordCases(places, words => `compadd -- ${words}`)}
  esac
  _files
}
compdef _c8gauge c8gauge
`;
}

function fishScript(places: readonly Place[]): string {
  const lines = places.flatMap(({path, words, flags}) => {
    const seen = path.split(' ').map(each => `__fish_seen_subcommand_from ${each}`);
    // All of them: `--engine k6` is not `export k6`.
    const when = path === '' ? '__fish_use_subcommand' : seen.join('; and ');
    // No file names where a command is expected.
    const start = `complete -c c8gauge -n '${when}'${path === '' ? ' -f' : ''}`;
    return [
      ...(words.length > 0 ? [`${start} -a '${words.join(' ')}'`] : []),
      ...flags.map(({name, description, takesValue, values}) => {
        const value = values.length > 0 ? ` -x -a '${values.join(' ')}'` : takesValue ? ' -r' : '';
        return `${start} -l ${name.slice(2)}${value} -d '${description.replaceAll("'", '’')}'`;
      }),
    ];
  });
  return `# fish completion of c8gauge\n${lines.join('\n')}\n`;
}
