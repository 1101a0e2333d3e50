/** How one arranges to meet in French; see lib/languages/meeting.ts. */
import type { MeetingWords } from '../meeting.ts';
import { ONLINE } from '../same-everywhere.ts';

export const meeting: MeetingWords = {
  i: 'j|je|moi|jpeux|jpeu|jvais|jte|jt|jme|ji',
  you: 't|tu|te|toi|vous|jte|jt',
  we: 'on|nous',
  object: 'me|m|moi|nous|te|t|toi|vous|se|s|jte|jt',
  see: 'prends|prend|voir|vois|voit|voi|verrai|verra|verras|retrouve?r?|retrouvons|rejoin(d|t|s|dre|drai)|rencontre?r?|capter?|captes|croiser?|croisera|attend(s|re|rai|ra|)|chercher?|cherch|recuper(e|er|es|erai)|recup|chope?r?|reconnaitras|trouveras',
  hand: 'paye|invite|offre|t invite|echange|echanger|rends?|donne|donnerai|file|filerai|ramene|apporte|prete',
  meeting:
    'qui vient|ki vient|qui est chaud|ki est chaud|on se (trouve|revoit)|qu on se (voie|trouve|retrouve|capte|rejoigne|voit)|rdv|rdvs|rv|r d v|rendez vous|(passe|viens|passer|venir|viendrai|passerai|vien) (te|me|t) (prendre|chercher|cherche|voir|recuperer|recup)|(te|me) (prendre|chercher|recuperer)|rendezvous|rancard|on se (pose|cale)|on (svoit|svoi|sretrouve|scapte|srejoint|spose|spoz|sfait|sfai|scale)|(svoir|scapter|sretrouver)|(retrouvons|voyons|rejoignons|rencontrons) nous|irl',
  come: 'vi1|viens?|viendras|viendrai|viendrais|viendrez|venir|venez|passe|passes|passer|passerai|passera|passez|arrive|arriv|rapplique|ramene (toi|ta)|sois|soyez|descends (me|en bas|stp)',
  arrive:
    'jviens?|jpasse|jarrive|(je|j) (viens|vien|passe|arrive|arriv|viendrai|passerai|arriverai)|je rentre',
  be: 'serai|srai|jserai|jserais|jsrai|on sera|serais',
  there: 'meme heure|la|la bas|y|au meme endroit|meme endroit|meme banc',
  activity:
    'dormir|dors|soiree pyjama|va|vas|aller|ira|irai|irait|sort|sortir|mange|manger|boire|boit|balade|balader|traine|trainer|promener|promenade|cine|cinema|macdo|mcdo|kebab|tacos|pizza|piscine|nager|bowling|shopping|skate|velo|roller|trottinette|foot|basket|ping pong|tour|glace|cafe|chocolat|patinoire|trampoline|plage|marcher|courir|pique nique|film|soiree|fete|anniv|anniversaire|gouter|brocante|fete foraine',
  propose:
    'je (vote|choisis|dis)|moi je (vote|dis)|on se (fait|fai|fera|prend|tape|boit|mange)|(ca|sa) (te|vous) (dit|va|tente|branche|irait|arrange)|(t|tu|vous) (es|est|serais) (chaude?|dispo|libre|partante?|ok|d accord)|(tes|t|tu) (chaude?|dispo|libre)|chaude? (pour|pr)|et si on|on (peut|pourrait|devrait|peu|pourait|pourra|a qu a)|(tu|vous) (veux|veu|voudrais|voulez|voudriez|as envie|as qu a)|(voulez|veux) (vous|tu)|t (as qu a|aurais pas)|tas (envie|qu a)|vazi|vasy|vas y|v(ien|iens) on|je (propose|voudrais)|j aimerais|jaimerais|partante? (pour|pr)|(il |)faut qu (on|tu)|on dit',
  pair: '(toi|vous) et moi|moi et toi|toi moi|juste (nous|toi|tous les deux|nous deux)|(que |)nous deux|irl|face a face|en personne|pour de vrai|seul a seul|tete a tete|toi moi et personne|personne d autre',
  jointly: 'tous les deux|toutes les deux|ensemble|tous ensemble',
  day: 'demain|dem1|2main|dmain|dmn|apres demain|(ce|cette|cet) (soir|matin|midi|nuit|aprem|apres midi|am)|c soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce (week end|weekend|we)|(week end|weekend) prochain|aujourd hui|auj|aujourdhui|tout de suite|pdt les vacances|pendant les vacances',
  weakDay: 'lun|mar|mer|merc|mercr|jeu|ven|vend|sam|dim|soir',
  part: 'recre|matin|aprem|apres midi|am|soir|soiree|midi',
  time: 'aube|a l aube|midi|minuit|tout a l heure|a la (sortie|recre|pause|sonnerie|fin)|fin des cours',
  at: 'a|vers|pour|pr|des|a partir de|aux alentours de|avant|apres|env|environ',
  oclock: 'h|heure|heures|heur|heurs|h pile|heures pile',
  within: 'dans|ds|d ici',
  span: 'min|mins|mn|minute|minutes|h|heure|heures',
  after:
    'apres|avant|pdt|pendant|(a |)la (fin|sortie) (de|du|des)|a la sorti (de|du|des)|sorti (de|du|des)|sortie (de|du|des)',
  event:
    'ferme|ouvre|ouvert|fermee?|commence|finit|controle|interro|exam|examen|concours|sonnerie|fin des cours|cours|college|clg|lycee|ecole|bahut|manger|repas|dej|dejeuner|petit dej|gouter|entrainement|foot|judo|danse|gym|tennis|hand|sport|taf|boulot|recre|messe|cantine|brevet|devoirs|match|piano|musique|conservatoire|concert|seance|film|finale|tournoi|competition|repete|bus|car',
  beside:
    'a la descente (de|du|d)|devant|dvt|dv|derriere|der|sous|en face (de|du|d|)|(a |)(cote|coter) (de|du|d|des)|pres (de|du|d|des)|au (coin|bout|fond|milieu|niveau|pied|bord) (de|du|d|des)|en bas (de|du|d|des)|a (la|l) (arret|sortie|sorti) (de|du|d|des)|face (a|au)',
  locative: 'a|au|aux|o|dans|ds|sur|chez|vers|jusqu a|jusqu au',
  article:
    'le|la|l|les|un|une|du|de|des|d|mon|ma|mes|ton|ta|tes|notre|votre|ce|cet|cette|ancien|ancienne|vieux|vieil|vieille|petit|petite|grand|grande|gros|grosse|nouveau|nouvelle|meme',
  spot: 'porte|entree|rayon|glacier|ponton|sortie|park|lac|kfc|zoo|gym|bar|pub|centre co|centre ville|centre|local|cabane|statue|horloge|place|fac|marche|phare|digue|bout de la rue|escalier|passerelle|quais',
  door: 'chez (moi|toi|nous|oim|ouam|oit|mes parents|ma mere|mon pere)|(devant|derriere|en bas de|a) (ma|ta) (maison|porte)|mon (immeuble|appart|quartier|batiment|hall)|ton (immeuble|appart|quartier|batiment|hall)|(ma|ta) (maison|rue|residence|cite)|(devant|derriere|en face (de|du)|a cote (de|du)|a la sortie (de|du)|a la grille (de|du)) (le |la |l |mon |ton |ta |mon |) (college|clg|lycee|fac|bahut|ecole|gymnase)|(la|le) (grille|portail)',
  agree:
    'volontiers|carre|oblige|evidemment|valide|ok|okay|oki|okey|oui|ouais|ouai|ouaip|oue|oe|ui|wi|dac|dacc|d ac|d accord|daccord|dak|(c est |c |)bon|(ca|sa) (marche|roule|me va|joue|le fait|gaze)|carrement|grave|parfait|nickel|vas y|vasy|vazy|vazi|go|deal|yes|yep|(c |)parti|(je suis |jsuis |chui |)(chaud|chaude|partant|partante|dispo)|top|bien sur|avec plaisir|entendu|(c est |c |)note|(j |je |)y serai|(je |j)serai (la|devant)|a (toute|tte|tout a l heure)|tkt|(je |j)(viens|arrive|vien)|super|cool|impec|pas de (souci|soucis|probleme|pb)|comme convenu|marche|genial|compte sur moi|promis|a demain|(ca |)roule|allez',
  no: 'non|nan|nn|no|nope|nah|jamais|jsp|bof|peut etre|desole|desolee',
  not: 'pas|po|jamais|aucun|aucune|impossible|interdit|annule|annulee|annuler',
  online: `${ONLINE}|fort|mc|brawl|clash|lol|among us|visio|messenger|vocal|appel|appelle|appeler|tel|telephone|en ligne|serveur|game|partie|live|ordi|console|guilde|skin|iles?|royaume|tele|ecran|connecte|connectes|te co|se co|pronote`,
  appointment:
    'concours|oral|audition|locaux|sortie scolaire|voyage scolaire|excursion|dentiste|orthodontiste|ortho|orthophoniste|medecin|docteur|doc|kine|psy|psychologue|coiffeur|coiffeuse|ophtalmo|infirmiere|hopital|vaccin|controle|interro|examen|exam|exams|parents profs|veterinaire|cpe|principal|proviseur|stage|consultation|operation|radio|cours de|colle|en (maths|svt|histoire|anglais|francais|eps|physique)',
  third:
    'il|elle|ils|elles|lui|eux|maman|papa|mere|pere|daron|daronne|reum|reup|parents|vient|viennent|mamie|papi|papy|mami|soeur|frere|frangin|frangine|cousin|cousine|cousins|oncle|tante|tonton|tata|pote|potes|copain|copine|copains|copines|ami|amie|amis|amies|prof|profs|coach|voisin|voisine|gens|quelqu un|club|equipe|classe|surveillant|nounou|meuf|mec|adulte|inconnu|quelqun',
  past: 'depuis|ca fait|hier|etait|etais|avait|avais|vus?|vues?|rencontres|derniere?|l an passe|passee|enchante|enchantee',
  vague:
    'saint glinglin|la saint glinglin|un jour|un de ces (jours|quatre|4)|quand (je serai|on sera|j aurai|tu voudras|t auras)|l annee prochaine|tous les|toutes les|chaque|parfois|toujours|souvent',
  fiction:
    'escape game|enigme|dans (le|un) (livre|film|roman|jeu|manga|reve)|dans (la|une) (serie|chanson|piece|bd|video|fic)|dans l (histoire|anime)|acte|chapitre|episode|episodes|scene|heros|heroine|perso|personnage|roman|dictee|enonce|exercice|juliette|romeo|rpg|rp',
  aside: 'ramene|prends|apporte|dis|mets|oublie pas',
  filler:
    's il pleut pas|s il fait beau|qu hier|comme hier|jprefere|prefere|ou pas|lis|a l envers|l envers|quand|qd|quelle heure|peut|est ce que|et|ou|alors|donc|ducoup|du coup|mdr|ptdr|xd|genre|pile|plutot|environ|si|veux|peux|trop|tres|bien|juste|seul|seule|que|comme|d hab|dhab|stp|svp|bah|ben|hein|wsh|frr|bb|hey|salut|coucou|cc|slt|bonjour|bisous|bises|c|c est|cest|sera|serait|mieux|mm|encore|pas (loin|trop tard|tard|trop tot|trop loin|de (souci|soucis|probleme))|pourquoi pas|n oublie pas|oublie pas|bouge pas|t inquiete pas|le dis pas|dis pas|en retard|max|hate|finalement|enfin|aussi|entre|qu|avec|euh',
  have: 'j ai|jai|ai|as|a un|avait|avons|avez|ont|mon|ton|son',
  past_hour: 'et (demie?|quart|demi)|moins (le |)quart|moins (dix|cinq|vingt|5|10|20)|trente|quinze',
};
