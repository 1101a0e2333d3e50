import type { AgeWords } from '../age.ts';

const JE_SUIS = '(je|j) (suis|sui|suit)|jsuis|jsui|chui|chuis|chu|shui|suis|moi je suis|jss|jsui';

export const age: AgeWords = {
  have: '(ca|sa) me fait|j en ai|jen ai|gen ai|(j ai|jai|g) (eu|fete|atteint|souffle) (mes|)|(j|moi j|et j|bah j) (ai|e|ait|ay|a)|jai|jait|jay|jei|g|ge|je|gt|j ai tjr|moi jai|moi g',
  be: `(${JE_SUIS}) une? (jeune |) (fille|meuf|nana|garcon|mec|gars|ado|jeune|collegien|collegienne|lyceen|lyceenne) (de|d)|(mon|mn) (age|vrai age) (est|c est|c|ses|cest|)|agee? (de|d)|j ai l age de|(moi|perso) (c|c est|)|age`,
  turn: `depuis hier|(je|j|) (viens|vien) (tout juste|juste|) (d avoir|de feter|davoir|de prendre|de faire)|(jviens|jvien) (d avoir|davoir|de feter)|(je|j|) (vais|vai|v) (bientot|) (avoir|feter|faire|prendre|vers|sur) (mes|)|(jvais|jvai|jv) (avoir|feter|faire|prendre|sur) (mes|)|(j aurai|jaurai|j aurais|jaurais|jorai)|(je|on) (fete|fetes|fais|prends) (mes|)|(jfete|jfais|jfai) (mes|)|(c|c est|cest) (bientot|) mes|bientot mes|j (approche|approches) (de|des)|je passe (a|mes)|(j ai|jai|g) (eu|fete|souffle|atteint) mes|(on va|va|vas) (feter|faire) mes|(fete|fetes) mes`,
  alone: 'depuis hier|agee de|agee d|age de|age|bientot mes|c est mes|vais avoir',
  unit: 'ans et demi|ans et dmi|bougies|ans|an|anss|balais|piges|printemps|annees|ann',
  only: 'depuis hier|tout juste|balais|balai|piges|pige|berges|printemps|bougies|balais tout rond|annees au compteur|ans moi|ans perso',
  till: 'avant|pour|jusqu a|jusqua|d ici|il me manque|me manque|me reste|encore',
  relative:
    '(de |en |)(plus|moins)|plus (vieux|vieille|age|agee|jeune|grand|grande)|rajoute|ajoute|enleve|retire|et des poussieres|de mieux',
  same: 'pareil|pareille|moi aussi|meme age|le meme|idem|tout pareil|exactement pareil|comme toi',
  times: 'le double de|la moitie de|double de|moitie de|fois|la moitie|le double',
  my: 'mes',
  near: 'deja|que|qu|seulement|juste|encore|bientot|presque|pile|tout juste|enfin|environ|genre|a peu pres|a peine|moi|quasi|quasiment|toujours|tjr|tjrs|tjs|maintenant|mtn|vraiment|officiellement|en vrai|ptdr|mdr',
  and: 'pour moi|aussi|pareil|et|mais|mdr|ptdr|lol|wsh|et toi|du coup|dc|donc|jsuis|jhabite|je|j|fille|meuf|garcon|mec|gars|demain|samedi|dimanche|hier|aujourd|auj|ajd|en|dans|le|cette|et demi',
  not: 'd|de plus|de moins|de trop|de retard|d avance|d ecart|de suite|depuis|d experience|de mariage|de vie|de carriere|de garantie|plus tot|plus tard|apres|avant|que|durant|passes|dans (ce|le|la|mon|ma|cette)|de (prison|metier|service|permis|danse|judo|foot|piano|pratique|cours|difference)|sans|pour',
  when: 'quand|qd|kand|lorsque|si|depuis que|jusqu a ce que|avant|apres|le jour|des que|tant que|comme si|tu crois|tu penses|tu pense|on dirait|on dit|parait|devine|croit|croient|pense que',
  said: 'dit|dis a|disait|ecrit|repond|repondu|raconte|demande|joue|chante|chanson|paroles|film|serie|personnage|perso s',
  told: '(c est|c|voila) mon (vrai |)age|l age que j ai',
  guess: 'devine (mon age|quel age j ai)|devinez mon age|(tu me donnes|tu me donne) quel age|j ai quel age',
  yes: 'oui|ouais|ouai|oe|oue|ouep|ui|wi|yep|yes|exact|exactement|voila|moi aussi|pareil|bien vu|t as devine',
  areYou: '(tu|t) (as|a)|tas|ta|(tu|t) (aurais|aurai)|tu dois avoir',
  you: 'et toi|et tois|et twa|et vous|et ta|et tw|toi|ettoi|e toi|et tt|tu en as|toi t as',
  girl: 'f|fille|meuf|nana|fi',
  boy: 'mec|garcon|gars|keum|homme',
  from: 'de|du|d|vers|sur|a',
  birth: `(${JE_SUIS}) (ne|nee|nait|naie) (en|le|de|)|(ne|nee) en|(${JE_SUIS}) (de|d) (l annee|)|(${JE_SUIS}) une? (enfant|bebe) de|annee de naissance|mon annee (c est|c)|(je viens|jviens) de|je date de|de l annee|(je|j) (fais partie de la|suis de la) (generation|promo)|generation|(celles|ceux) nee?s en|(tous|toutes) (ceux|celles|les) nee?s en|cru|millesime|promo|mon annee c est|made in`,
  grade:
    '(?:(?:[7-9]|1[01]) ?(?:e|eme|h) ?(?:annee )?(?:harmos|hs|h)|(?:[5-9]|1[01])h|p[1-6]|sec [1-5]|[3-6] ?(?:e|eme|em|ieme|emme)|(?:6|5|4|3)e(?=[a-h0-9]\\b)|sixieme|cinquieme|quatrieme|troisieme|2n?de?|seconde|1 ?(?:re|ere|er)|premiere|terminale|tle|term|termi|cp|ce1|ce2|cm1|cm2|segpa|rheto|[1-6](?:e|eme|re|ere) (?:primaire|secondaire|secondaires|annee)|secondaire [1-5]|grande section)(?: ?(?:[a-h]|[0-9]|s|es|l|stmg|sti2d|st2s|pro|generale|g))?',
  gradeFrame: `(${JE_SUIS}) (deja|encore|toujours|actuellement|juste|qu|que|seulement|qd meme|) (en|o|au) (classe de|)|(je|j) (rentre|entre|passe|vais|serai|retourne|redouble) (en|au|ma) (classe de|)|(jrentre|jpasse|jvais|jredouble|jserai) (en|au|ma)|(je|j) (fais|redouble) (ma|mon)|(j|)(on) est en|(${JE_SUIS}) (une|un|) (eleve|collegien|collegienne|lyceen|lyceenne) (de|en)|ma classe (c est|c) (la|les)|moi (en|c est la)|jsuis rentree? en|(je|j) (viens|vien) (d entrer|de rentrer|de passer) en|jviens (d entrer|de rentrer|de passer) en|scolarisee? en`,
  gradeNot:
    'place|position|ligne|division|ligue|vitesse|semaine|heure|mi|partie|fois|etape|saison|journee|manche|vague|option|generation|technique|langue|annee de|lecture|main|degre|personne|guerre|dimension|classe dans|roue|etage|file|mondiale|loc',
  gradeLead: 'en|c la|la|classe de|en classe de|je suis|eleve de',
  gradeOrdinal: '(?:six|cinqu|quatr|trois)ieme|premiere|seconde|terminale',
  gradeStart: 'ce\\d|cm\\d|cp|term[a-z]*|tle|rheto|segpa',
  gradeSure:
    'terminale|stmg|sti2d|st2s|\\bterm (?:s|es|l|g|spe|gen)|c[em]\\d|segpa|generale|harmos|secondaire|primaire',
};
