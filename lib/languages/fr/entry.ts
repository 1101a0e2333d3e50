/** Words at the door of a place: what it asks, and what it does not ask. */
export const nickname = ['pseudo(nyme)?s?', 'surnom', "nom d'?utilisateur"];
export const anyName = ['(ton|votre|mon) (pre)?nom', 'prenom', 'nom'];
export const age = [
  '(ton |votre |mon |quel )?age',
  'date de naissance',
  'annee de naissance',
  '(ne|nee) (en|le)',
  'a ?/ ?s ?/ ?v',
  'asv',
];
export const gender = [
  'sexe',
  'genre',
  'je suis (un|une)',
  'vous etes (un|une)',
  'tu es (un|une)',
  'a ?/ ?s ?/ ?v',
  'asv',
];
export const genderValues = [
  'hommes?',
  'femmes?',
  'garcons?',
  'filles?',
  'mec',
  'meuf',
  'transgenre',
  'travesti',
  'couple',
  'non binaire',
];
export const place = [
  '(ta |votre |ma )?ville',
  'commune',
  'code postal',
  'cp',
  'departement',
  'region',
  'localisation',
  'localite',
  'geolocalisation',
  'ou (habites tu|habitez vous|es tu)',
  "(tu habites|vous habitez|d'ou (viens|venez))",
  'pres de chez (toi|vous|moi)',
  'a ?/ ?s ?/ ?v',
  'asv',
];
export const country = ['pays'];
export const enterChat = [
  '(entrer|entre|entrez|acceder|accedez|connexion|connecte toi|connectez vous|se connecter|rejoindre|rejoins|rejoignez|aller) (dans |sur |au |a |le |la |un |une |du )*(t?chats?|salons?|discussions?|dialogues?)',
  '(commencer|commence|commencez|demarrer|lancer) (a |le |la |un |une |du )*(t?chats?|t?chatter|discuter|discussion|dialoguer?|parler|conversation)',
  '(t?chatter|t?chatte|t?chattez|discuter|dialoguer|discute|discutez) (maintenant|gratuitement|en direct|tout de suite)',
];
export const enter = [
  'entrer',
  'entre',
  'entrez',
  'valider',
  'commencer',
  'demarrer',
  'rejoindre',
  "c'est parti",
  'connexion',
  'se connecter',
  'continuer',
  'go',
];
export const noAccount = [
  'sans (aucune )?inscription',
  "sans (t'|s'|vous |te |se |m')?inscrire",
  'sans (te |se |vous )?(enregistrer|connecter|identifier)',
  'rien a (remplir|installer|telecharger)',
  "(aucune|pas d'?|pas besoin d'?|ni) ?(inscription|inscrire|t'inscrire|vous inscrire)",
  'inscription (n est )?(non|pas|facultative|optionnelle)( (requise|obligatoire|necessaire))?',
  "sans (creer|creation|ouvrir|avoir)? ?(de |d'?|un )*compte",
  'aucun compte',
  'sans (adresse )?(e ?mail|mail|mot de passe)',
  'un (simple|seul) pseudo suffit',
];
export const guest = [
  "(en tant qu|mode|comme|acces|compte|connexion|entree) ?'?(en )?(invite|visiteur|anonyme)e?",
  'anonyme(s|ment)?',
  'anonymat',
  'incognito',
];
export const passwordOptional = [
  'mot de passe (est )?(facultatif|optionnel|non requis|pas necessaire|non obligatoire)',
  'mot de passe (seulement )?(si|pour les) (vous etes |tu es |pseudos? |membres? |utilisateurs? )*(enregistre|inscrit|reserve)e?s?',
  '(membres|utilisateurs|pseudos) (enregistres|inscrits|reserves) (seulement|uniquement)',
  'pour les (membres|utilisateurs|pseudos) (enregistres|inscrits|reserves)',
  '(utilisateurs|membres|pseudos|nicks) (enregistres|inscrits|reserves)',
  'mot de passe ?\\(?(facultatif|optionnel|si (enregistre|inscrit))',
];
export const overAge = [
  "(j'?ai|je certifie avoir|je declare avoir|avoir|je confirme avoir) (plus de |au moins )?1[3568] ans",
  '(je suis|etre|etes vous|es tu) (bien )?majeure?s?',
  '(plus de|au moins) 1[3568] ans',
  '1[3568] ans (et|ou) plus',
];
/** Whose age or town is asked where it is not that of who writes. */
export const someoneElse = [
  'enfants?',
  '(ton|votre|mon) fils',
  '(ta|votre|ma) fille',
  '(ton|votre|mon|le|du) (bebe|chien)',
  'conjoint(e|s)?',
  'conducteur',
  'passagers?',
  '(je )?cherche',
  '(un|une|ton|ta|mon|votre) amie?',
  'destinataire',
  '(bloquer|ignorer|signaler|inviter|bannir|expulser)',
];
/** What a door says to those whom it refuses for their age. */
export const tooYoung = [
  'trop jeunes?',
  "(pas|n'as pas|n'avez pas) (encore )?l'age( requis| minimum| legal)?",
  'age (minimum|minimal|requis|legal|insuffisant|invalide)',
  "age (n'est )?(pas|non) (autorise|accepte|valide)",
  // A condition refuses nobody: "If you are a minor, ask your parents".
  "(?<!(si|que|quand|lorsque|ou) )(tu es|vous etes|t'es) mineure?s?(?! ?\\?)",
  'mineure?s? (non (admis|acceptes|autorises)|ne (sont|seront) pas (admis|acceptes|autorises)|interdits?|refuses?)',
  "quand (tu auras|vous aurez) (1[3-8]|l'age)",
  'quand (tu seras|vous serez) majeure?',
  '(tu dois|vous devez|il faut) (etre|avoir) (age de |plus de |au moins |majeure?)',
  '(a partir de|minimum) 1[3-8] ans',
  '1[3-8] ans (minimum|revolus)',
  '(moins de|plus jeunes que) 1[3-8] ans',
];
export const adultsOnly = [
  'reserve(e|es|s)? aux (adultes|majeurs|personnes majeures)',
  'interdit(e|es|s)? aux (mineurs|moins de 18)',
  '(moins de 18 ans|mineurs) (s abstenir|interdits|non admis)',
  'pour adultes',
  'site adulte',
  '18 ?\\+',
];
