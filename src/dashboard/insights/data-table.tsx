import type { ChartTable } from './chart.ts';

/** The figures of a chart, for who cannot or would rather not look at it. */
export function DataTable({ title, table: { columns, rows } }: { title: string; table: ChartTable }) {
  return (
    <table>
      <caption class="visually-hidden">{title}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([heading, ...cells], index) => (
          // Two rows may have the same heading, and rows never move.
          <tr key={index}>
            <th scope="row">{heading}</th>
            {cells.map((cell, place) => (
              <td key={columns[place + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
