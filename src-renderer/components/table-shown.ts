import { useEffect } from "react";

/** Goes to the row that is asked for, once for each id: sorting the rows later does not pull the focus there again. */
export const useShownRow = <Row>(
  rows: readonly Row[],
  rowId: (row: Row) => string,
  shownId: string | null | undefined,
  moveTo: (row: number, column: number) => void,
): void => {
  const place = typeof shownId === "string" ? rows.findIndex((row) => rowId(row) === shownId) : -1;
  const isThere = place >= 0;
  useEffect(() => {
    if (isThere) moveTo(place, 0);
    // oxlint-disable-next-line react/exhaustive-deps -- where it is counts only when it is asked for
  }, [shownId, isThere, moveTo]);
};
