const TAGS = ['desc', 'cprt', 'wtpt', 'chad', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC'];

/** What breaks a rule of ICC.1 in a profile of a display with three colours. */
export function iccFaults(profile: Buffer): string[] {
  if (profile.length < 132) return ['profile too short'];
  const text = (from: number, to: number) => profile.toString('latin1', from, to);
  const count = profile.readUInt32BE(128);
  const entries = Array.from({ length: count }, (_, index) => 132 + 12 * index).map((at) => ({
    name: text(at, at + 4),
    offset: profile.readUInt32BE(at + 4),
    size: profile.readUInt32BE(at + 8),
  }));
  const [end, names] = [132 + 12 * count, entries.map(({ name }) => name)];
  const kept: readonly (readonly [boolean, string])[] = [
    [profile.readUInt32BE(0) === profile.length, 'length of the profile'],
    [(profile[8] ?? 9) < 5 && text(36, 40) === 'acsp', 'no profile of version 2 or 4'],
    [['mntr', 'prtr'].includes(text(12, 16)) && text(16, 20) === 'RGB ', 'not a display or printer in RGB'],
    [TAGS.every((tag) => names.includes(tag)), 'a table of the profile is missing'],
    [
      entries.every(
        ({ offset, size }) => offset >= end && offset % 4 === 0 && offset + size <= profile.length,
      ),
      'a table lies outside of the profile',
    ],
  ];
  return kept.flatMap(([isKept, fault]) => (isKept ? [] : [fault]));
}
