// The boundaries between the folders; docs/architecture.md draws them.
const engineAndLanguage = '^(engine|dsl)/';

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Stages follow one another; a cycle means that two things are one, or that one stands in the wrong place.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'engine-stands-alone',
      comment: 'The engine knows nothing of text, files or screens.',
      severity: 'error',
      from: { path: '^engine/' },
      to: { path: '^(dsl|cases|reports|storage|cli|server|editor|methodologies|scripts|test|bench)/' },
    },
    {
      name: 'language-knows-only-the-engine',
      severity: 'error',
      from: { path: '^dsl/' },
      to: { path: '^(cases|reports|storage|cli|server|editor|methodologies|scripts|test|bench)/' },
    },
    {
      name: 'no-machine-in-engine-and-language',
      comment: 'They run in the browser, in a worker and in Node alike.',
      severity: 'error',
      from: { path: engineAndLanguage },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'through-the-door',
      comment: 'The top folders are imported by one another only through their index.ts.',
      severity: 'error',
      from: { path: '^(engine|dsl|cases|reports|storage|cli|server|editor)/' },
      to: {
        path: '^(engine|dsl|cases|reports|storage|cli|server|editor)/',
        // The language service has a door of its own: what does not serve an editor does not load it. So has what the
        // server and the pages say to one another: types only.
        pathNot: ['^$1/', '^[^/]+/index\\.ts$', '^dsl/service/index\\.ts$', '^server/api/index\\.ts$'],
      },
    },
    {
      name: 'through-the-inner-door',
      comment:
        'Stages import one another through their index.ts; the four contracts between them may be named directly.',
      severity: 'error',
      from: { path: '^(engine|dsl)/([^/]+)/' },
      to: {
        path: '^$1/([^/]+)/',
        pathNot: [
          '^$1/$2/',
          '^[^/]+/[^/]+/index\\.ts$',
          '^dsl/syntax/tree\\.ts$',
          '^dsl/diagnostics/diagnostic\\.ts$',
          '^engine/program/program\\.ts$',
          '^engine/evaluate/result\\.ts$',
        ],
      },
    },
    {
      name: 'files-know-no-language',
      comment: 'Files on the disk are read and written without knowing what stands in them.',
      severity: 'error',
      from: { path: '^storage/' },
      to: { path: '^(engine|dsl|cases|reports|cli|server|editor)/' },
    },
    {
      name: 'cases-know-only-the-engine',
      severity: 'error',
      from: { path: '^cases/' },
      to: { path: '^(dsl|reports|storage|cli|server|editor|methodologies|scripts|test|bench)/' },
    },
    {
      name: 'reports-are-pure',
      comment: 'A report is a text made of what a replay found; it reads and writes nothing.',
      severity: 'error',
      from: { path: '^reports/' },
      to: { path: '^(storage|cli|server|editor|methodologies|scripts|test|bench)/' },
    },
    {
      name: 'no-machine-in-reports',
      severity: 'error',
      from: { path: '^reports/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pages-know-the-server-by-its-types',
      comment: 'The pages talk to the server over HTTP; they share the shapes and nothing else.',
      severity: 'error',
      from: { path: '^editor/' },
      to: { path: '^(reports|storage|cli|server)/', pathNot: '^server/api/index\\.ts$' },
    },
    {
      name: 'pages-use-no-machine',
      severity: 'error',
      from: { path: '^editor/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'features-apart',
      comment: 'A page does not know another page; what they share stands in a folder of its own.',
      severity: 'error',
      from: { path: '^editor/(bodies|write|compare|assess|replay)/' },
      to: { path: '^editor/(app|bodies|write|compare|assess|replay)/', pathNot: '^editor/$1/' },
    },
    {
      name: 'not-to-tests',
      severity: 'error',
      from: { path: '^(engine|dsl|cases|reports|storage|cli|server|editor|scripts)/' },
      to: { path: '^(test|bench)/' },
    },
    {
      name: 'resolvable',
      comment: "The bench's own packages are installed when it runs.",
      severity: 'error',
      from: { pathNot: '^bench/engines/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'bench-engines-resolvable',
      severity: 'error',
      from: { path: '^bench/engines/' },
      to: {
        couldNotResolve: true,
        pathNot:
          '^(@gorules/zen-engine|@marcbachmann/cel-js|feelin|json-logic-engine|json-rules-engine|publicodes)$',
      },
    },
    {
      name: 'product-uses-no-development-dependency',
      severity: 'error',
      from: { path: '^(engine|dsl|cases|reports|storage|cli|server|editor)/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
