import type { weights as english } from "../en/weights.ts";
import type { TranslationOf } from "../translation.ts";

export const weights: TranslationOf<typeof english> = {
  title: "Poids",
  subtitle:
    "Combien compte chaque critère : trouvez-le avec le client, voyez ce que cela change, notez qui l’a accepté.",
  loading: "Calcul de ce qui changerait…",
  find: "Trouver les poids",
  tryFurther: "Essayer plus avant",
  share: "{{points}} %",
  methods: { sliders: "Curseurs", swing: "Par écarts (swing)", ahp: "Deux à deux (AHP)", profile: "Profil" },
  slidersHow:
    "Les poids font 100 points en tout. En déplacer un adapte les autres ; figez ceux qui doivent rester.",
  profileHow: "Les points de départ du référentiel. Personne ne les a acceptés tant que personne ne le dit.",
  agreed: {
    title: "Poids en vigueur",
    profile: "Profil : {{profile}}.",
    by: {
      profile: "D’après un profil.",
      sliders: "Fixés directement.",
      swing: "Trouvés par pondération des écarts (swing).",
      ahp: "Trouvés par comparaisons deux à deux (AHP).",
    },
    nobody: "Personne ne les a encore acceptés.",
    on: "Convenus le {{day}}.",
    onBy: "Convenus le {{day}} avec : {{people}}.",
    criterion: "Critère",
    points: "Convenu",
    found: "Trouvé",
    change: "Écart",
  },
  swing: {
    title: "Critères dans l’ordre de leur écart",
    first:
      "Imaginez une application au plus bas dans chaque critère. Lequel porteriez-vous d’abord au plus haut ? Placez-le en tête.",
    next: "Puis le suivant, et ainsi de suite, jusqu’à ce que tous soient en ordre.",
    points:
      "Donnez 100 points au premier. Donnez à chacun des autres ce que vaut son passage du plus bas au plus haut à côté du premier, de 0 à 100.",
    short: "Points",
    of: "Points pour l’écart de {{criterion}}",
    up: "{{criterion}} : monter",
    down: "{{criterion}} : descendre",
    place: "{{criterion}} est à présent à la place {{place}}",
    outOfOrder: "plus que {{criterion}} au-dessus",
  },
  pairwise: {
    how: "Lequel compte le plus, et combien de fois plus ? Déplacez chaque curseur vers celui-ci ; au milieu, les deux comptent autant.",
    alike: "autant",
    times: "{{more}} : {{times}} fois",
    agree: "Les comparaisons s’accordent entre elles : ratio de cohérence {{ratio}}, au plus 0,10.",
    contradict:
      "Les comparaisons se contredisent : ratio de cohérence {{ratio}}, au-dessus de 0,10. Revoyez-les avant d’utiliser ces poids.",
    source: "Processus d’analyse hiérarchique (AHP), vecteur propre ; indice aléatoire : {{source}}.",
  },
  record: {
    open: "Enregistrer ces poids",
    title: "Qui a accepté ces poids ?",
    by: "Acceptés par",
    byHint: "Un par ligne : un nom ou un rôle.",
    on: "Convenus le",
    note: "Ce qui en a été dit",
    do: "Enregistrer",
  },
};
