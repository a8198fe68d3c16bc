/** Of the peers' own types only what is used, so that the sources can be checked where the peers are not installed. */
declare module 'json-logic-engine' {
  export class LogicEngine {
    build<Data, Result>(logic: unknown): (data: Data) => Result;
  }
}

declare module '@marcbachmann/cel-js' {
  export class Environment {
    constructor(options: { unlistedVariablesAreDyn: boolean });
    parse<Result>(expression: string): (variables: object) => Result;
  }
}

declare module '@gorules/zen-engine' {
  export function evaluateExpressionSync<Result>(expression: string, context: unknown): Result;
}

declare module 'json-rules-engine' {
  export class Engine {
    addRule(rule: { conditions: { all: readonly unknown[] }; event: { type: string } }): this;
    addOperator<A, B>(name: string, holds: (value: A, compared: B) => boolean): void;
    run(facts: Readonly<Record<string, unknown>>): Promise<{ events: readonly { type: string }[] }>;
  }
}

declare module 'feelin' {
  export function evaluate<Value>(
    expression: string,
    context: object,
  ): { value: Value; warnings: readonly unknown[] };
}

declare module 'publicodes' {
  export default class Engine {
    constructor(rules: Readonly<Record<string, unknown>>, options: object);
    setSituation(situation: Readonly<Record<string, unknown>>): this;
    evaluate(name: string): { readonly nodeValue: unknown };
  }
}
