/** How names are compared when two lists may mean the same thing: case and blanks aside. */
export const plainName = (name: string): string =>
  name.normalize("NFC").trim().toLowerCase().replaceAll(/\s+/gu, " ");

/** Things by their names, without names that several of them bear. */
export const uniqueByName = <Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): ReadonlyMap<string, Thing> => {
  const thingByName = new Map<string, Thing | undefined>();
  for (const thing of things) {
    const name = plainName(nameOf(thing));
    thingByName.set(name, thingByName.has(name) ? undefined : thing);
  }
  return new Map(
    [...thingByName].flatMap(([name, thing]): [string, Thing][] =>
      thing === undefined || name === "" ? [] : [[name, thing]],
    ),
  );
};
