/** The shape of the catalogues: a missing message is a type error. */

/** Ends of a range of numbers; null where there is none. */
interface Bounds {
  readonly min: string | null;
  readonly max: string | null;
}

/** All messages. Days are given in words of the language. */
export interface AssessMessages {
  readonly title: string;
  readonly about: string;

  /* ── body, day, edition ── */
  readonly bodyAndDay: string;
  readonly body: string;
  readonly chooseBody: string;
  readonly unknownBody: (body: string) => string;
  readonly day: string;
  readonly dayExplained: string;
  readonly today: string;
  readonly chooseBoth: string;
  readonly reconstructed: string;
  readonly reconstructedOf: (reconstructed: number, all: number) => string;
  readonly hash: string;
  readonly editionText: string;
  readonly daysWithEdition: string;
  readonly noPlace: (day: string) => string;
  readonly noPlaceKept: string;

  /* ── files and leaving ── */
  readonly newAssessment: string;
  readonly openFile: string;
  readonly saveFile: string;
  readonly print: string;
  readonly unsaved: string;
  readonly loseUnsaved: string;
  readonly goOn: string;
  readonly leave: string;
  readonly stay: string;
  readonly notUsed: (keys: string) => string;
  readonly fileWrong: string;
  readonly line: (line: number) => string;
  readonly tooLarge: (megabytes: number) => string;
  readonly chooseCase: (cases: number) => string;

  /* ── the form ── */
  readonly basic: string;
  readonly printed: string;
  readonly printedExplained: string;
  readonly optional: string;
  readonly notChosen: string;
  readonly takeBack: string;
  readonly bounds: (bounds: Bounds) => string;
  readonly otherwise: (value: string) => string;
  readonly addRow: string;
  readonly tellNone: string;
  readonly toldNone: string;
  readonly removeRow: string;
  readonly rowRemoved: (row: string) => string;
  readonly restoreRow: string;
  readonly otherFields: string;
  readonly notOfGroup: string;
  readonly noGroup: (grouping: string) => string;
  readonly groupUnknown: (grouping: string) => string;
  readonly ofIndicators: (count: number) => string;
  readonly effectiveIndicators: string;
  readonly ineffectiveIndicators: (count: number) => string;

  /* ── the result ── */
  readonly result: string;
  readonly counts: (missing: number, wrong: number, broken: number) => string;
  readonly missing: (count: number) => string;
  readonly wrong: (count: number) => string;
  readonly officialText: string;
  readonly steps: string;
  readonly textNotInHand: string;
  readonly byInterpretation: string;
  readonly usedInterpretation: (reading: string, ground: string) => string;
  readonly basis: string;
  readonly noBasis: string;
  readonly requirements: string;
  readonly interpretations: string;
  readonly interpretationsExplained: string;
  readonly noInterpretations: string;
  readonly ground: string;
  readonly literalReading: string;
  readonly literalNow: string;
  readonly sameResult: (before: string, now: string) => string;
  readonly otherResult: (before: string, now: string) => string;
  readonly backTo: (day: string) => string;
  readonly endComparison: string;
  readonly toMissing: string;
  readonly toResult: string;

  /* ── due dates ── */
  readonly dueDates: string;
  readonly eventsExplained: string;
  readonly nothingDue: string;
  readonly saveCalendar: string;
  readonly dueOn: string;
  readonly event: string;
  readonly dayOff: string;
  readonly notCovered: string;

  /* ── on paper ── */
  readonly acts: string;
  readonly printTitle: string;
  readonly facts: string;
  readonly signatures: string;
  readonly signatureAndDay: string;
}
