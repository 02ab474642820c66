type Props = { label: string; isOn: boolean; set: (on: boolean) => void };

/** Something to tap, on or off. */
export function Chip({ label, isOn, set }: Props) {
  return (
    <label class="chip">
      <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => set(currentTarget.checked)} />
      {label}
    </label>
  );
}
