/** @jsxImportSource preact */
/** @jsxRuntime automatic */

/** The heading of a column that the page's script sorts by. */
export function SortableHeading({name}: {name: string}) {
  return (
    <th scope="col" aria-sort="none">
      <button type="button">{name}</button>
    </th>
  );
}
