/** Rows by the host that they name, in their order. */
export function groupByHost<Row extends { readonly host: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.host);
    if (group === undefined) groups.set(row.host, [row]);
    else group.push(row);
  }
  return groups;
}
