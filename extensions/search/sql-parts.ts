/** The parts of a where clause with their values; every value is bound under a name of its own. */
type Value = string | readonly string[];

export class SqlParts {
  readonly bindings: Record<string, Value> = {};
  /** On columns of `bicycles b`. */
  readonly ofBicycle: string[] = [];
  /** On columns of `bicycle_search s`. */
  readonly ofText: string[] = [];
  /** Candidates for the parts of text by index: they narrow nothing that those do not. */
  readonly grams: string[] = [];

  /** Answers with the placeholder. The name is there for the reader of a query; a number makes it the only one. */
  bind(name: string, value: Value): string {
    const unique = `${name}_${Object.keys(this.bindings).length}`;
    this.bindings[unique] = value;
    return `:${unique}`;
  }
}

export const allOf = (parts: readonly string[]): string => (parts.length === 0 ? 'true' : parts.join('\n     and '));
