/**
 * The commands with their arguments and options: the one list that help and parsing read. A command's own file
 * is loaded only when it runs.
 */
import { Command, Option } from 'commander';
import type { Language } from '../engine/index.ts';
import { messagesIn } from './catalogues.ts';
import type { Context, ExitStatus } from './context.ts';
import { createContext } from './context.ts';
import { isLanguage } from './language.ts';
import type { Messages } from './messages.ts';
import { packageVersion } from './package-version.ts';

/** Options and arguments of a command as commander gives them; each command checks its own. */
type Values = Readonly<Record<string, unknown>>;

/** Runs a command: its context, its arguments, its options. */
type Run = (context: Context, args: readonly unknown[], options: Values) => Promise<ExitStatus>;

/** The command line in a language; `done` is told the exit status of the command that ran. */
export function commandLine(
  language: Language,
  packageRoot: string,
  done: (status: ExitStatus) => void,
): Command {
  const m = messagesIn(language);
  const program = new Command('adisteme');
  program
    .description(m.help.description)
    .helpOption('-h, --help', m.help.help)
    .helpCommand(false)
    .version(packageVersion(packageRoot), '--version', m.help.version)
    .configureHelp({ styleTitle: (title) => localTitle(title, m), showGlobalOptions: false })
    .configureOutput({ outputError: () => {} })
    .exitOverride();
  addCommonOptions(program, m);

  const add = (name: string, description: string, args: readonly [string, string][], run: Run): Command => {
    const command = program.command(name).description(description).helpOption('-h, --help', m.help.help);
    for (const [argument, about] of args) command.argument(argument, about);
    addCommonOptions(command, m);
    return command.action(async (...given: unknown[]) => {
      const options: Values = command.optsWithGlobals();
      const lang = options['lang'];
      if (typeof lang === 'string' && !isLanguage(lang)) {
        process.stderr.write(`${m.unknownLanguage(lang)}\n`);
        done(2);
        return;
      }
      const methodologies = options['methodologies'];
      const context = createContext(language, {
        packageRoot,
        json: options['json'] === true,
        methodologies: typeof methodologies === 'string' ? methodologies : undefined,
      });
      done(await run(context, given.slice(0, args.length), options));
    });
  };

  add('list', m.help.list, [], async (context) => (await import('./commands/list.ts')).list(context));
  add('check', m.help.check, [['[ID|FILE...]', m.help.checkTargets]], async (context, [targets], options) =>
    (await import('./commands/check.ts')).check(context, texts(targets), options),
  ).option('--reading <reading>', m.help.reading);
  add('evaluate', m.help.evaluate, [['<ID>', m.help.id]], async (context, [id], options) =>
    (await import('./commands/evaluate.ts')).evaluateCases(context, String(id), options),
  )
    .requiredOption('--on <day>', m.help.on)
    .requiredOption('--case <file>', m.help.case)
    .option('--reading <reading>', m.help.reading)
    .option('--explain', m.help.explain);
  add('deadlines', m.help.deadlines, [['<ID>', m.help.id]], async (context, [id], options) =>
    (await import('./commands/deadlines.ts')).deadlines(context, String(id), options),
  )
    .requiredOption('--on <day>', m.help.on)
    .requiredOption('--events <file>', m.help.events)
    .option('--reading <reading>', m.help.reading);
  add('text', m.help.text, [['<ID>', m.help.id]], async (context, [id], options) =>
    (await import('./commands/text.ts')).text(context, String(id), options),
  ).requiredOption('--on <day>', m.help.on);
  add('schema', m.help.schema, [['<ID>', m.help.id]], async (context, [id], options) =>
    (await import('./commands/schema.ts')).schema(context, String(id), options),
  ).requiredOption('--on <day>', m.help.on);
  add('types', m.help.types, [['<ID>', m.help.id]], async (context, [id], options) =>
    (await import('./commands/types.ts')).types(context, String(id), options),
  ).requiredOption('--on <day>', m.help.on);
  add('compile', m.help.compile, [['<ID>', m.help.id]], async (context, [id], options) =>
    (await import('./commands/compile.ts')).compile(context, String(id), options),
  )
    .requiredOption('--on <day>', m.help.on)
    .option('--to <js|sql>', m.help.compileTo)
    .option('--out <file>', m.help.out)
    .option('--decisions <names>', m.help.decisions)
    .option('--reading <reading>', m.help.reading);
  add(
    'boundary',
    m.help.boundary,
    [['<ID|FILE>', m.help.boundaryTarget]],
    async (context, [target], options) =>
      (await import('./commands/boundary.ts')).boundary(context, String(target), options),
  )
    .option('--on <day>', m.help.on)
    .option('--out <file>', m.help.casesOut)
    .option('--reading <reading>', m.help.reading);
  add('diff', m.help.diff, [['<ID|FILE...>', m.help.diffTargets]], async (context, [targets], options) =>
    (await import('./commands/diff.ts')).diff(context, texts(targets), options),
  )
    .option('--from <day>', m.help.from)
    .option('--to <day>', m.help.toDay)
    .option('--on <day>', m.help.diffOn)
    .option('--reading <reading>', m.help.reading);
  add('replay', m.help.replay, [['<FILE...>', m.help.caseFiles]], async (context, [files], options) =>
    (await import('./commands/replay.ts')).replay(context, texts(files), options),
  )
    .option('--editions <in-force|all|day,day>', m.help.editions)
    .option('--report <file>', m.help.report, several)
    .option('--workers <number>', m.replayRun.help.workers)
    .option('--work <folder>', m.replayRun.help.work)
    .option('--shard <i/n>', m.replayRun.help.shard)
    .option('--bad-records <file>', m.replayRun.help.badRecords)
    .option('--threshold <percent>', m.replayRun.help.threshold)
    .option('--progress', m.replayRun.help.progress)
    .option('--part-size <megabytes>', m.replayRun.help.partSize);
  add(
    'merge',
    m.replayRun.help.merge,
    [['<FOLDER...>', m.replayRun.help.folders]],
    async (context, [folders], options) =>
      (await import('./commands/merge.ts')).merge(context, texts(folders), options),
  )
    .option('--report <file>', m.help.report, several)
    .option('--bad-records <file>', m.replayRun.help.badRecords)
    .option('--threshold <percent>', m.replayRun.help.threshold);
  add('format', m.help.format, [['<FILE...>', m.help.files]], async (context, [files], options) =>
    (await import('./commands/format.ts')).format(context, texts(files), options),
  )
    .option('--write', m.help.write)
    .option('--check', m.help.checkFormat);
  add('translate', m.help.translate, [['<FILE>', m.help.files]], async (context, [file], options) =>
    (await import('./commands/translate.ts')).translate(context, String(file), options),
  ).requiredOption('--to <language>', m.help.to);
  add('serve', m.help.serve, [], async (context, _, options) =>
    (await import('./commands/serve.ts')).serve(context, options),
  )
    .option('--port <port>', m.help.port)
    .option('--host <address>', m.help.host);
  add('lsp', m.help.lsp, [], async (context, _, options) =>
    (await import('./commands/lsp.ts')).lsp(context, options),
  )
    .requiredOption('--stdio', m.help.stdio)
    // Clients of VS Code's making add it; the protocol's library reads it.
    .addOption(new Option('--clientProcessId <pid>').hideHelp());
  return program;
}

/** Options that may stand before or after the name of the command. */
function addCommonOptions(command: Command, m: Messages): void {
  command
    .option('--lang <kk|ru|en>', m.help.lang)
    .option('--json', m.help.json)
    .option('--methodologies <folder>', m.help.methodologies)
    .allowExcessArguments(false);
}

/** An option that may be given several times. */
function several(value: string, former: unknown): readonly string[] {
  return [...texts(former), value];
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function localTitle(title: string, m: Messages): string {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': m.help.usage,
    'Arguments:': m.help.arguments,
    'Options:': m.help.options,
    'Global Options:': m.help.globalOptions,
    'Commands:': m.help.commands,
  };
  return titles[title] ?? title;
}
