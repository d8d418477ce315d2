import { localDay } from '../domain/days.ts';
import { toSpreadsheetFile } from '../exchange/spreadsheet-export.ts';
import { allDeals } from '../store/deals.ts';
import { say } from '../words/words.ts';
import { saveFile } from './save-file.ts';

/** Saves the whole book as a spreadsheet file. */
export function ExportButton({ onFailure }: { onFailure: (error: unknown) => void }) {
  const exportBook = async () => {
    try {
      saveFile(toSpreadsheetFile(await allDeals(), localDay(new Date())));
    } catch (error) {
      onFailure(error);
    }
  };
  return (
    <button type="button" class="button" name="export" onClick={exportBook}>
      {say('book_export')}
    </button>
  );
}
