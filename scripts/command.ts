import { SettingsError } from './settings.ts';

/** The content, or the site made from it, has an error that was printed. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

/** The command was called in a way it does not understand. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Runs a command: `--help` prints its help, known errors are one line each, all others keep their stack.
 * Exit codes: 0 done, 1 content or check failed, 2 wrong usage.
 */
export async function runCommand(help: string, run: () => void | Promise<void>): Promise<void> {
  if (process.argv.includes('--help') || process.argv.includes('-h')) {
    console.log(help);
    return;
  }
  try {
    await run();
  } catch (error) {
    process.exitCode = reportError(error);
  }
}

function reportError(error: unknown): number {
  if (error instanceof ContentError) {
    console.error(error.message);
    return 1;
  }
  if (error instanceof SettingsError || error instanceof UsageError || isArgumentError(error)) {
    console.error(error.message);
    return 2;
  }
  console.error(error);
  return 1;
}

/** What `parseArgs` of Node throws for an unknown option or a missing value. */
function isArgumentError(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}
