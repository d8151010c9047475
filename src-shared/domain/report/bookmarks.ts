/**
 * The name under which Word keeps a place of the report, so that references and reviewers' comments find
 * it again: `canopy_<kind>_<id>`. Word takes 40 characters, so a UUID is written in base 36.
 */
export const bookmarkOf = (kind: "app" | "finding" | "picture", id: string): string =>
  `canopy_${kind}_${BigInt(`0x${id.replaceAll("-", "")}`).toString(36)}`;

export const sectionBookmark = (name: string): string => `canopy_section_${name}`;
