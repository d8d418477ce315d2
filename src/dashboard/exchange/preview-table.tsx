import type { Deal } from '../../domain/deal.ts';
import type { Mapping } from '../../exchange/presets/preset.ts';
import { type Target, targetSheet } from '../../exchange/targets.ts';
import { say } from '../../words/words.ts';

interface Props {
  target: Target;
  mapping: Mapping | undefined;
  deals: readonly Deal[];
}

/** The file's first rows as they will be. */
export function PreviewTable({ target, mapping, deals }: Props) {
  if (deals.length === 0) return <p class="empty">{say('export_previewEmpty')}</p>;
  const { headings, toRow } = targetSheet(target, mapping);
  return (
    <>
      <h3 id="export-preview">{say('export_preview')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, also by the keyboard */}
      <section class="preview" aria-labelledby="export-preview" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {deals.map((deal) => (
              <tr key={deal.id}>
                {toRow(deal).map((cell, column) => (
                  <td key={headings[column]} title={String(cell ?? '')}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
