/** What the verification found wrong. Each finding is a line that names the thing. */
export type Findings = {
  /** Acknowledged, and not there or not as acknowledged. */
  lost: string[];
  /** Done more than once, or by nobody's acknowledged request. */
  doubled: string[];
  /** Numbers left out in a scope. */
  gaps: string[];
};

export const noFindings = (): Findings => ({ lost: [], doubled: [], gaps: [] });

export function combined(all: readonly Findings[]): Findings {
  return {
    lost: all.flatMap(({ lost }) => lost),
    doubled: all.flatMap(({ doubled }) => doubled),
    gaps: all.flatMap(({ gaps }) => gaps),
  };
}

export type Rows = <Row extends object>(sql: string, values?: unknown[]) => Promise<Row[]>;
