/** Version alone, as users see it: `2026.11.24`. */
export function versionText(ruleSet: string): string {
  return ruleSet.split('@').at(-1) ?? ruleSet;
}
