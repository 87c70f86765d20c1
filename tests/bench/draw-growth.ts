/** Measured points, in order of `x`. */
export type Curve = {
  readonly title: string;
  readonly unit: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
};

const panel = { width: 420, height: 260, left: 56, top: 40, right: 24, bottom: 48 };

/** An SVG with a panel for each curve, both axes from 0: what is linear is a straight line, what is flat a level one. */
export function drawGrowth(curves: readonly Curve[]): string {
  const width = panel.width * curves.length;
  const panels = curves.map(
    (curve, index) => `<g transform="translate(${index * panel.width} 0)">${drawCurve(curve)}</g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${panel.height}" font-family="sans-serif" font-size="12">
<rect width="${width}" height="${panel.height}" fill="#fff"/>
${panels.join("\n")}
</svg>
`; // prettier-ignore
}

function drawCurve({ title, unit, points }: Curve): string {
  const right = panel.width - panel.right;
  const bottom = panel.height - panel.bottom;
  const most = { x: Math.max(...points.map(({ x }) => x)), y: 1.1 * Math.max(...points.map(({ y }) => y)) };
  const at = ({ x, y }: { readonly x: number; readonly y: number }): [string, string] => [
    (panel.left + (x / most.x) * (right - panel.left)).toFixed(1),
    (bottom - (y / most.y) * (bottom - panel.top)).toFixed(1),
  ];
  const marks = points.map((point) => {
    const [x, y] = at(point);
    return `<circle cx="${x}" cy="${y}" r="3" fill="#1a5fb4"/><text x="${x}" y="${Number(y) - 8}" text-anchor="end">${point.y.toPrecision(3)}</text><text x="${x}" y="${bottom + 16}" text-anchor="middle" fill="#555">${point.x}</text>`;
  });
  return [
    `<text x="${panel.left}" y="20" font-weight="bold">${title}</text>`,
    `<path d="M${panel.left} ${panel.top}V${bottom}H${right}" fill="none" stroke="#888"/>`,
    `<path d="M${points.map((point) => at(point).join(" ")).join("L")}" fill="none" stroke="#1a5fb4"/>`,
    ...marks,
    `<text x="${(panel.left + right) / 2}" y="${panel.height - 10}" text-anchor="middle" fill="#555">${unit}</text>`,
  ].join("");
}
