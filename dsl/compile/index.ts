/** From an edition to the program that the engine runs. */

/** An edition compiled, for running; and with what editors need besides. */
export {
  type AnalysedEdition,
  analyseEdition,
  compileEdition,
  provisionFindings,
} from './compile-edition.ts';
