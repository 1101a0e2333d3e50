/** How one asks, in this language, who somebody is; see lib/details/rules.ts. */
import type { Rule } from '#lib/details/rules.ts';

/** After these a bare answer gives the detail away. */
export const identityQuestions: readonly Rule[] = [
  { kind: 'birth-date', on: 'quel kel', pattern: '(?:quel|kel) signe' },
  {
    kind: 'birth-date',
    on: 'es tes t',
    pattern:
      '(?:es|tes|t es) (?:belier|taureau|gemeaux|cancer|lion|vierge|balance|scorpion|sagittaire|capricorne|verseau|poissons)',
  },
  {
    kind: 'age',
    on: 'quel kel quelle',
    pattern: '(?:quel|kel|quelle) age (?:as|a|t|tu|avez|avais|c|toi)(?! (?:il|elle|ils))',
  },
  {
    kind: 'age',
    on: 'tu t ta as a tas vous avez',
    pattern: '(?:as|a|tas|avez) (?:quel|kel|quelle|kl|ql) (?:age|ages)',
    after: 'tu t ta vous',
  },
  { kind: 'age', on: 'tas ta', pattern: '(?:tas|ta) (?:quel|kel|quelle|kl|ql) age' },
  { kind: 'age', on: 'ton tn votre', pattern: '(?:ton|tn|votre) (?:vrai )?age' },
  { kind: 'age', on: 'age', pattern: 'age (?:et|stp|toi|ville|prenom|sexe|svp)' },
  { kind: 'age', on: 'asv asl', pattern: '(?:asv|asl)' },
  {
    kind: 'age',
    on: 'quelle kelle quel',
    pattern: '(?:quelle|kelle|quel) (?:classe|annee)(?! (?:est|il|elle|a))',
  },
  { kind: 'age', on: 'combien cb', pattern: '(?:combien|cb) d? ?ans?' },
  { kind: 'age', on: 'ans an', pattern: 'ans? (?:et toi|toi|ettoi)' },
  {
    kind: 'age',
    on: 't tu es',
    pattern: '(?:es|t|tu es|t es) (?:ne|nee) (?:en quelle annee|quand|quel jour|le combien|en combien)',
  },
  {
    kind: 'birth-date',
    on: 't tu es',
    pattern: '(?:es|t|tu es|t es) (?:ne|nee) (?:quand|quel jour|le combien|le quel|a quelle date)',
  },
  {
    kind: 'birth-date',
    on: 'ton tn votre',
    pattern: '(?:ton|tn|votre) (?:anniv|anniversaire|annif|annive|bday)',
  },
  {
    kind: 'birth-date',
    on: 'ta votre',
    pattern: '(?:ta|votre) (?:date de naissance|date de naiss|date d anniv|ddn|date d anniversaire)',
  },
  {
    kind: 'birth-date',
    on: 'quand kan qd kand',
    pattern: '(?:quand|kan|qd|kand) (?:est|c est|tu es|t es|es tu|c) (?:ne|nee|ton|ta)',
  },
  { kind: 'birth-date', on: 'date', pattern: 'date de naissance' },
  { kind: 'birth-date', on: 'anniv', pattern: 'anniv (?:c est|c|est|quand)' },
  {
    kind: 'school',
    on: 'quel kel quelle kelle',
    pattern: '(?:quel|kel|quelle|kelle) (?:college|lycee|bahut|ecole|clg|etablissement|lyce|collège)',
  },
  {
    kind: 'school',
    on: 'ton ta tn votre',
    pattern: '(?:ton|ta|tn|votre) (?:college|lycee|bahut|ecole|clg|etablissement)',
  },
  {
    kind: 'school',
    on: 'ou',
    pattern:
      'ou (?:au|a l|a|tu es|t es|est) ?(?:ton|ta)? ?(?:lycee|college|ecole|cours|bahut|scolarise|scolarisee)',
  },
  { kind: 'school', on: 'college lycee bahut ecole', pattern: '(?:college|lycee|bahut|ecole) ou' },
  {
    kind: 'full-name',
    on: 'ton tn votre',
    pattern: '(?:ton|tn|votre) (?:vrai |petit )?(?:nom|blaze|nom et prenom|prenom et ton nom|blase)',
  },
  { kind: 'full-name', on: 'nom', pattern: 'nom (?:de famille|complet|et prenom|prenom|entier)' },
  { kind: 'full-name', on: 'prenom', pattern: 'prenom (?:et )?nom' },
  { kind: 'full-name', on: 'appelles appelle', pattern: '(?:appelles|appelle) (?:comment|tu)' },
  { kind: 'full-name', on: 'comment', pattern: 'comment (?:tu t|t) (?:appelles?|apel|apelles?)' },
  { kind: 'full-name', on: 'qui ki', pattern: '(?:qui|ki) (?:es tu|t es|tu es|est tu)' },
  {
    kind: 'password',
    on: 'ton tn votre',
    pattern:
      '(?:ton|tn|votre|le) (?:mdp|mot de passe|mot d passe|motdepasse|password|mp de passe|code wifi|pass|passe)',
    notAfter: 'change changer oublie oublier protege',
  },
  { kind: 'password', on: 'ton tn votre', pattern: '(?:ton|tn|votre) code' },
  {
    kind: 'password',
    on: 'debut fin suite',
    pattern: '(?:debut|fin|suite) (?:du|de ton|de votre) (?:mdp|mot de passe|code|pass)',
  },
  {
    kind: 'password',
    on: 'code mdp',
    pattern:
      '(?:code|mdp) (?:wifi|de (?:ton|la|ta|ton) (?:tel|telephone|box|iphone|ipad|portable|wifi|ordi|ordinateur|pc|tablette|switch|console|compte|phone|montre|maison|porte)|du (?:tel|wifi|telephone))',
  },
  { kind: 'password', on: 'cle', pattern: 'cle (?:wifi|du wifi|de la box)' },
];
