import type { Software } from '../../../src/ui/legal/software.ts';

/** What package.json says of this project. */
export type Project = { name: string; version: string; license: string };

type Component = {
  type: 'library' | 'data';
  'bom-ref': string;
  name: string;
  version?: string;
  purl?: string;
  licenses: object[];
  components?: Component[];
};

/**
 * The bill of materials of a release in CycloneDX 1.6 (JSON). Without time and serial number, which the format
 * allows: the same release has the same bill. A package inside another one is a component of that one.
 */
export function sbomOf({ name, version, license }: Project, all: readonly Software[]): object {
  const root = { type: 'application', 'bom-ref': `${name}@${version}`, name, version };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { ...root, licenses: licensesOf(license) } },
    components: all.filter(({ within }) => within === undefined).map((each) => componentOf(each, all)),
  };
}

function componentOf(software: Software, all: readonly Software[]): Component {
  const { kind, name, version, licence, within } = software;
  const inside = within === undefined ? all.filter((each) => each.within === name) : [];
  const ending = version === undefined ? '' : `@${version}`;
  return {
    type: kind === 'npm' ? 'library' : 'data',
    'bom-ref': `${within === undefined ? '' : `${within}|`}${name}${ending}`,
    name,
    ...(version === undefined ? {} : { version }),
    ...(kind === 'npm' ? { purl: `pkg:npm/${name.replace('@', '%40')}${ending}` } : {}),
    licenses: licensesOf(licence),
    ...(inside.length > 0 ? { components: inside.map((each) => componentOf(each, all)) } : {}),
  };
}

/** One licence by its id, several as an expression. */
function licensesOf(licence: string): object[] {
  return /^[\w.-]+$/.test(licence) ? [{ license: { id: licence } }] : [{ expression: licence }];
}
