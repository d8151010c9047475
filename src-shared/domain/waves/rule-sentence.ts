import type { BrokenWaveRule } from "../../contract/waves.ts";
import type { LocalisedText } from "../../contract/text.ts";

/** Says what a plan does not keep, in a sentence; `nameOf` gives the name that people know an id by. */
export const ruleSentence = (broken: BrokenWaveRule, nameOf: (id: string) => string): LocalisedText => {
  const [first = "", second = ""] = broken.ids.map(nameOf);
  const all = broken.ids.map(nameOf).join(", ");
  const { wave, otherWave, allowed, actual, day } = broken;
  switch (broken.rule) {
    case "together":
      return {
        en: `${first} (wave ${wave}) and ${second} (wave ${otherWave}) must move together.`,
        fr: `${first} (vague ${wave}) et ${second} (vague ${otherWave}) doivent migrer ensemble.`,
      };
    case "order":
      return {
        en: `${first} moves in wave ${wave} and needs ${second}, which moves later, in wave ${otherWave}.`,
        fr: `${first} migre en vague ${wave} et a besoin de ${second}, qui migre plus tard, en vague ${otherWave}.`,
      };
    case "capacity":
      return broken.hard
        ? {
            en: `Wave ${wave} needs ${shown(actual)} person-days and has ${shown(allowed)}.`,
            fr: `La vague ${wave} demande ${shown(actual)} jours-personnes et en a ${shown(allowed)}.`,
          }
        : {
            en: `${all} can't be split and needs ${shown(actual)} person-days, more than the ${shown(allowed)} of a wave: wave ${wave} is its own and needs more people or more time.`,
            fr: `${all} : indivisible, demande ${shown(actual)} jours-personnes, plus que les ${shown(allowed)} d’une vague. La vague ${wave} lui est réservée et demande plus de monde ou de temps.`,
          };
    case "freeze":
      return {
        en: `Wave ${wave} would switch ${first} over during the freeze that begins on ${day}.`,
        fr: `La vague ${wave} basculerait ${first} pendant le gel qui commence le ${day}.`,
      };
    case "learning":
      return actual === null
        ? {
            en: `${first} is too critical for the first wave, in which people learn.`,
            fr: `${first} est trop critique pour la première vague, où l’on apprend.`,
          }
        : {
            en: `The first wave has ${shown(actual)} servers; ${shown(allowed)} are enough to learn with.`,
            fr: `La première vague compte ${shown(actual)} serveurs ; ${shown(allowed)} suffisent pour apprendre.`,
          };
    case "deadline":
      return {
        en: `${first} should have moved by ${day}; wave ${wave} ends later.`,
        fr: `${first} devait avoir migré avant le ${day} ; la vague ${wave} se termine plus tard.`,
      };
    case "traffic":
      return {
        en: `${first} (wave ${wave}) and ${second} (wave ${otherWave}) talk to each other: their link must work across both places in between.`,
        fr: `${first} (vague ${wave}) et ${second} (vague ${otherWave}) échangent des données : leur lien doit fonctionner entre les deux lieux dans l’intervalle.`,
      };
  }
};

const shown = (amount: number | null): string => String(Math.round((amount ?? 0) * 10) / 10);
