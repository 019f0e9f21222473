/** A stream that a command writes to, and what is known of the terminal behind it. */
export type OutputStream = NodeJS.WritableStream & {
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** The stream beneath, for what moves its cursor; absent where nothing is between. */
  readonly terminal?: OutputStream;
};

/** All that one call of the command line has of the world around it; files and sockets aside. */
export interface Io {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: NodeJS.ProcessEnv;
  /** What relative paths are relative to. */
  readonly cwd: string;
  /** Aborted when the user wishes to end early. Commands that can end early ask for it, and only those. */
  readonly interrupt?: AbortSignal;
}

/** One call of the command line: its {@link Io}, and the exit code that it comes to. */
export interface Invocation extends Io {
  exitCode: number;
  /** Takes what is to be done when the command has ended. */
  onEnd?(task: () => void): void;
}
