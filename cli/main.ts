/** Runs the command line. Replaced piece by piece. */
export async function main(args: readonly string[]): Promise<void> {
  process.stdout.write(`${args.join(' ')}\n`);
}
