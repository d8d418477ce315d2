/** What the two strengths of a colour mean. */
export function Legend({ strong, half }: { strong: string; half: string }) {
  return (
    <ul class="legend hint">
      <li>
        <span class="swatch strong" aria-hidden="true" />
        {strong}
      </li>
      <li>
        <span class="swatch half" aria-hidden="true" />
        {half}
      </li>
    </ul>
  );
}
