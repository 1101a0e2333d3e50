/** How one gives away places and meetings in this language; see lib/languages/place-words.ts. */
import type { PlaceWords } from '../place-words.ts';

const I_AM = '(je suis|j suis|jsuis|je sui|jsui|chuis|chui|shui|chus|suis|jss|js|on est)';

export const places: PlaceWords = {
  self: 'je|j|on|nous|moi|jsuis',
  live: 'habite|abite|habitte|habit|abit|abitte|habites|vis|vi|vit|loge|creche|reside|crech|demenage|emmenage|demenager|emmenager',
  iLive:
    'jhabite|jabite|jhabites|jabites|jhabit|jabit|jvis|jvi|jloge|jcreche|habitons|vivons|habitant|(ai|a) toujours (vecu|habite)',
  lives:
    '(une|1|) (week end|semaine|we|weekend) sur (deux|2)|la moitie (du temps|de la semaine)|(notre|ma|mon) (maison|appart|immeuble) est|(les |) semaines? (paires|impaires|a|b)|les week ends?|internat|(du lundi au vendredi|en semaine|la semaine) (a|jsuis a|je suis a)|ma famille (vit|habite)|mes parents (habitent|vivent)|on vient d arriver',
  parents:
    'pere|mere|daron|daronne|papa|maman|parents|rents|reup|reum|mamie|papi|papy|mami|grands parents|grand mere|grand pere|famille d accueil|foyer|oncle|tante|tata|tonton',
  ownTown:
    '(ma|notre) (petite |jolie |) (ville|commune|cite|zone|tess|campagne)|(mon|notre) (petit |) (bled|village|patelin|coin|quartier|trou|hood|secteur|ter ter|terter)|la ville ou (je vis|j habite|jhabite|jvis)|la ville la plus proche|la grande ville la plus proche',
  hereIn: 'ici|chez (nous|moi)|par chez (nous|moi)|nous',
  shouts: 'et toi|et vous|bb|bebe|represente|gang|en force|forever',
  weather: 'pleut|pluie|neige|froid|chaud|gele|vent|orage|soleil',
  townish:
    'c (est |) (un|une) (petit |petite |tout petit |) (village|bled|ville|patelin|commune)|(un|une) (petit |petite |) (village|bled|patelin)|le (bled|village|patelin)|un (ptit|pti|tit|p tit) (village|bled|patelin)',
  comesFrom: `${I_AM} (de|d|de vers|du cote de|du)|(je|j) (viens|vien|vi1) (de|d)|(jviens|jvien) (de|d)|ma ville (c est|c|ces|cest|est|)|chez moi (c est|c|a|cest)|moi (c est|c) (de|vers)|la ville ou (j habite|jhabite|je vis) (c est|c)|ville|habitant de|(bisous|bisou|coucou|salut|bonjour|bonsoir|salutations) (de|d|depuis)|(te|vous|t) (parle|parles|ecris) (de|depuis)|(nee?|ne) et (eleve|elevee|grandi) a`,
  am: `${I_AM}`,
  still:
    'tout|actuellement|toujours|maintenant|mtn|encore|aussi|juste|en fait|enft|vraiment|pour le moment|depuis peu|moi|la|en ce moment|perso|plutot|tjrs|a l annee|depuis (toujours|septembre|un an|deux ans|1 an|2 ans|3 ans|longtemps)|avec (mon pere|ma mere|mes parents|mon daron|ma daronne)|et vis|ducoup|du coup|genre|en vrai|a la campagne|a la ville|dans un appart|dans une maison|en appart|en maison|chez mes parents|chez ma mere|chez mon pere|dans le (59|62|75|93|92|94|13|69|33|31|44|77|78|91|95|67)|belle|bonne vieille|petite ville de|base|basee',
  inTown: 'a|au|aux|sur|dans|en',
  near: '(pres|a cote|a cotes|a coter|proche|aux environs|aux alentours|autour|a deux pas|a l est|a l ouest|au nord|au sud|du cote|vers le cote) (de|d|du|)|pas (tres |trop |) loin (de|d|du)|non loin de|vers|(dans|en) (la |proche |) banlieue (de|d|proche de|)|(dans le|en plein|en|au) centre (ville |) (de|d|)|dans les environs de|a (5|10|15|20|30|cinq|dix|quinze|vingt|trente) (min|minutes|mn|bornes|km|kilometres) (de|d)|(dans |) (un|une|le) (petit |petite |) (village|bled|ville|patelin|bourg|coin|quartier|trou) (de|qui s appelle|qui sappelle|du nom de|)|dans le quartier de|colle (a|au)|collee a|colles a',
  demonyms:
    'parisien|parisienne|marseillais|marseillaise|lyonnais|lyonnaise|lillois|lilloise|toulousain|toulousaine|bordelais|bordelaise|nantais|nantaise|strasbourgeois|strasbourgeoise',
  answers:
    'bah|ben|beh|eh bien|euh|moi|alors|ouais|oui|ah|nn|non|en gros|enfin|perso|mdr|la|bon|c est|c|je suis|jsuis|chui|j habite|jhabite|jabite|je vis|je viens|a|de|d|au|aux|vers|sur|pres de|a cote de|pas loin de|du cote de|ville|banlieue de|salut|cc|ici c est|de la ville de|quelque part|entre|quelquepart',
  evasions:
    'secret|mystere|devine|pourquoi|pk|pq|loin|ailleurs|partout|jsp|jspas|dis|jamais|non|nn|nan|nope|rien|france|nord|sud|mdr|lol|xd|ptdr|toi|tkt|chut|bizarre|stop|ca|moyen|bof|planete|mars|internet|chepa|sais|desole|desolee|pardon|merci|salut|slt|cc|coucou|bjr|wsh|frere|fille|mec|gars|hein|stp|ok|oui|ouais|cool|garcon|personne|tranquille|bien|euh|attends|attend|deja|encore|aussi|dehors|voyage|vacances|campagne|ville|village|cambrousse|bled|quartier|lycee|college|ecole|classe|dans|pas',
  sexes: 'f|h|g|m|fille|garcon|gars|mec|meuf|homme|femme|filles|nana',
  years: 'ans|an|piges|balais',
  postcode:
    '(mon|le|notre) (code postal|cp|code postale|postal) (c est|c|est|ces|cest|a moi c est)|(code postal|cp|postal)|(j habite|jhabite|jabite|je vis) (a|au|)',
  resides:
    'chez (nous|moi)|ma ville|la mienne|(vi|vis|habite|jvi|jvis|jhabite) (ici|la bas|la|dedans)|j y (vis|habite|suis)|jy (vis|habite|suis)|represente|depuis toujours|ici a|ou (j habite|jhabite|je vis|jvis)|mon bled|(partir|barrer|casser|sortir|bouge) d ici|d ici|commence par|finit par|jvis ici|jsuis ne ici|c chez (moi|nous)|(je|j) (y|) (habite|vis)',
  others:
    '(mon|ma|mes|un|une) (cousin|cousine|pote|potes|copine|copain|ami|amie|amis|prof|oncle|tante|frere|soeur|voisin|voisine|correspondant|correspondante)|il|elle|ils|elles|(t|tu) (habites|habite|es|vis|viens)|ton|ta|tes|(mes|des) (cousins|cousines|copines|copains|amies|profs|freres|soeurs|voisins)|(mon|ma) (ex|meilleure amie|meilleur ami|meilleur pote)|les gens|quelqu un',
  asksTown:
    '(tu|t|vous) (es|est|habites|habite|vis|vi|viens|vien|habitez) (aussi |) (de|d|a|sur|vers)|tu viens de',
  passing:
    '(suis|je suis|etre) (ne|nee)|(ne|nee) (a|en|dans)|vacances|demain|bientot|la semaine prochaine|voyage|visite|visiter|concert|festival|stade|foot|prof|classe|jeu|fortnite|minecraft|roblox|gta|pokemon|zelda|genshin|sims|animal crossing|niveau|quand|etais|vais|etait|hotel|camping|reve|alle|allee|alles|ete|parti|partie|partis|dnd|rp|perso|wifi|mdp|mot de passe|code',

  home: 'a la maison|chez oim|chez ouam|ma baraque|ma zone|tu sonnes|c (est |) (chez (moi|nous)|notre (nouvelle |) adresse|ma rue|la mienne|notre rue|mon adresse|ma maison)|jcreche|creche|nous c (est |)|(ma|mon) (mere|pere|daronne|daron|maman|papa) (habite|creche|vit)|(j|je|on|nous) (y |) (habite|abite|vis|habitons|vit|loge)|jhabite|jabite|jvis|chez (moi|nous|mes parents|mon pere|ma mere|mes grands parents|ma grand mere|mamie|papi)|mon adresse|mon adresse c est|notre adresse|ma maison|mon immeuble|mon appart|ma porte|ma rue|mon batiment|on est au|code de la porte|le digicode|digicode|l interphone|interphone|sonne|sonnes a|(je suis|chui|jsuis) au|ma mere habite|mon pere habite|mes parents habitent|ma grand mere habite|mon frere habite|ma soeur habite|livre moi|envoie (moi|le|la|les|ca) (au|a)|passe (me|au|a|chez)|viens (au|a|chez|me)|rejoins moi|livraison|colis|l adresse c est|moi c est|ou jdors|ou je dors|jdors|jy dors|jy dor|je dors|on est passes|nous avons demenage|on a demenage|c chez (moi|nous)|chez nous|mon escalier|moi au|c est nous|cest nous|c nous|on vient d emmenager|quand tu viens|pour mon anniv|sur la boite|mon anniv|(mes parents|on|mon pere|ma mere) (ont|a|avons) (achete|loue)',
  delivers:
    'envoie|envoyer|envoies|envoyez|courrier|colis|livreur|livraison|recevoir|facteur|boite aux lettres|expediteur|le paquet|taxi|vinted|tu prends|tu tournes|tu descends|tu longes|tout droit|a gauche|a droite|uber eats|gps|waze|sonnette|toque|toques|frappe|interphone|rapporter|ramener|anniv|galette|teuf|boum|soiree|pyjama party|bienvenue',
  houseNouns: 'plaque|numero|num|n|no|porte|maillot|boite aux lettres|lot|pavillon|portail|portillon|volets',
  elsewhere:
    'visite|visiter|elysee|manga|anime|bd|histoire|perso|lettre|police|(habite|vit) (au|a|rue|dans)|enonce|(tu|t|il|elle|iel|ils|elles|vous) (habite|habites|habitent|habitez|vis|vit|vivent|creche)|(son|sa|ton|ta|votre|leur) (adresse|maison|rue|immeuble|appart)|chez (lui|elle|eux|toi|vous|mon pote|ma pote|un pote|le dentiste|mon dentiste|le medecin|mon medecin|le coiffeur|mon coiffeur)|mon pote habite|(mon|ma|un|une) (ami|amie|cousin|cousine|voisin|voisine|prof) (habite|vit)|dentiste|orthodontiste|medecin|docteur|cabinet|hopital|coiffeur|magasin|boulangerie|restaurant|resto|pizzeria|kebab|cinema|cine|theatre|musee|mairie|bibliotheque|mediatheque|gymnase|stade|piscine|gare|eglise|maison de|salle|concert|festival|brocante|marche|hotel|garage|societe|ouvert|ouverte|ouvre|ferme|film|serie|chanson|roman|livre|jeu|gta|minecraft|fortnite|roblox|monopoly|harry potter|sherlock|exemple|exercice|dictee|college|lycee|ecole|fac|formulaire|n importe quoi|hantee|poesie|plan|invente|la poste|la banque|gendarmerie|tarot|scrabble',
  numberAfter:
    '(c est|c|cest|ces|j habite|jhabite|jabite|je suis|jsuis|chui|on est|moi c est|et c est|et) (au|le|numero|num|n|no|le numero|au numero|)|au|le|le numero|au numero|numero|num|n|no',

  house: '(au |le |) (numero|num|n|no)|maison (numero|n|no)|j habite au|jhabite au|jabite au',
  here: `${I_AM}|jsui|jui|chu|chui|jchui|assis|assise|assi|pose|posee|poses|posees|bloque|bloquee|bloques|coince|coincee|coinces|perdu|perdue|perdus|plante|plantee|attends|attend|attendant|jattends|jattend|jatten|attendons|poireaute|poirote|jpoireaute|patiente|traine|jtraine|marche|jmarche|(vient|viens|vien|jviens|jvien) (d|de) (monter|descendre|sortir|passer|arriver|rentrer|prendre)|(de |)(monter|descendre|darriver)|monte|montee|descends|descendu|descendue|arrive|arrivee|mange|jmange|bois|jbois|squatte|squat|cale|calee|planque|planquee|reste|restee|fais la queue|trouve|jme trouve|me trouve|campe|campes|jcampe|jpoirote|jfais la queue|planques|refugie|refugiee|j en suis|en suis|enferme|enfermee|jrecharge|jbouge pas|(jvien|jviens|viens|vient|vien) (darriver|dariver|darrive|d arriver|d arrive)|(t|te|vous) (ecris|parle) (de|depuis)|(viens|vient|jviens) de sortir (de|du|d)`,
  now: 'mtn|mnt|maintenant|actuellement|en ce moment|depuis|bouge pas|jbouge pas|viens|venez|vien|rejoins|ici|tout de suite|ca caille|il pleut|fait froid|encore|tjrs',
  lessons:
    'exercice|exo|devoir|devoirs|controle|geo|prof|carte|placer|calcule|distance|latitude|d apres|tour eiffel|portail|spawn|village|coffre|maths|minecraft',
  exists: 'y a|il y a|ya|c|cest|est|sont|a|ont|ils|elles|fait|vend|etait',
  tracks: 'quai|voie|wagon',
  between:
    'dvt|dv|dvnt|ds|o|ptdr|vieux|vieille|derriere|der|face a|coince|bas|chez|la|le|les|l|un|une|du|de|des|d|a|au|aux|dans|devant|pres|cote|en face|face|sur|sous|vers|juste|encore|deja|toujours|tjrs|actuellement|maintenant|mtn|mnt|ici|moi|tout|toute|seul|seule|assis|assise|pose|posee|et|en|entree|sortie|niveau|coin|angle|quai|terrasse|parking|terminus|direction|petit|petite|grand|grande|avec|potes|pote|copine|mes|ma|mon|hauteur|bord|milieu|fond|attends|attend|attendre|train|prends|prend|pris|queue|etang|bout|gauche|droite|dehors|dedans|interieur|exterieur|etage|rez|cours|pr|pour',
  spots:
    'la poste|place du|place de la|banc|bancs|lavoir|kiosque|manege|lac|riviere|foret|canal|toboggan|laverie|ecluse|grille|portail|monument|barrage|halles|foyer|mjc|auberge|arret|arrets|gare|station|metro|tram|tramway|parc|square|jardin|centre commercial|galerie|magasin|stade|piscine|skatepark|skate park|city|cine|cinema|mediatheque|bibliotheque|plage|mairie|eglise|cathedrale|pharmacie|boulangerie|tabac|cafe|resto|restaurant|kebab|pizzeria|patinoire|bowling|gymnase|aeroport|pont|fontaine|rond point|parking|abribus|rue|avenue|boulevard|quai|terrain|hopital|zoo|musee|theatre|aire|ter|rer|salle|galeries|halle|dojo|salon|coiffeur|pmu|snack|tacos|friterie|friperie|boutique|superette|epicerie|librairie|terrain de basket|port|etang|clocher|chateau|tour|poste|caserne|clinique|urgences|cimetiere|echangeur|peage|skate|pumptrack|pressing|monoprix|hall|aquarium|fete foraine|foire|borne|velib|toilettes|caisse|caisses|escaliers|marches|parvis|hotel de ville|aire d autoroute|kermesse|ascenseur|bijouterie|terminus|guichet|chu|du marche|arret de (bus|car)',
  chains:
    'casa nostra|mcdo|macdo|mc do|mac do|mcdonald|mcdonalds|kfc|burger king|subway|starbucks|carrefour|auchan|leclerc|lidl|aldi|intermarche|super u|hyper u|monoprix|franprix|decathlon|fnac|ikea|primark|zara|sephora|gifi|micromania|cultura|darty|ugc|pathe|kinepolis|gaumont|o tacos|otacos|dominos|flunch|basic fit|laser game|euralille|les halles|chatelet|vieux port|bellecour|h m|jules|foot locker|lush|claires|leroy merlin|boulanger|pizza hut|part dieu|courtepaille|chez toi|ta (maison|rue|porte)',
  lines:
    'bus|ligne|tram|metro|rer|tramway|ter|train|noctilien|navette|tgv|intercites|funiculaire|telepherique',
  notNow:
    'demain|quand j etais|etais|etait|irais|fortnite|minecraft|roblox|gta|pokemon|zelda|genshin|sims|animal crossing|jeu|serveur|map|cours de|devoirs|exo|exercice|video|reve|avant|tous les jours|chaque|plus a|(il|elle|ils|elles|tu|t) (est|es|sont)|a fond|an dernier|livre|chapitre|page|niveau|ira|ira|allait|on ira|travaille|semaine prochaine|spawn|portail|portal|nether|xp|boss|capitale|poesie|dictee|tlm|si (j|je|on)|quand (j|je|on)|avait|avais|ete|ce matin|tout a l heure|prochain|prochaine|oublie|acheter|achete|ouvre|ouvert|fermee|promo|lune|chambre|lit|cuisine|douche|perso|station spatiale|appli|quiz|boulot|job|aller',

  meet: 'rdv|rv|rendez vous|rencard|on se (voit|vois|retrouve|capte|rejoint)|se (voir|retrouver|capter|rejoindre)|te voir|(rejoins|retrouve|attends) moi|tu viens|viens (a|au|devant|chez)|ca te dit',
  agrees:
    'ok|okay|okk|oki|oui|ouais|ouai|oe|ui|wi|dac|d acc|d accord|daccord|dak|c bon|cbon|c est bon|ca marche|ca me va|carrement|grave|parfait|nickel|vas y|vasy|vzy|go|deal|yes|yep|parti|c parti|chaud|chaude|je suis chaud|je suis chaude|jsuis chaud|jsuis chaude|ca roule|top|trop bien|bien sur|volontiers|avec plaisir|entendu|note|j y serai|jy serai|je serai la|a toute|a tte|tkt|je viens|jviens|j arrive|super|cool|impec|pas de souci|pas de probleme',
  days: 'demain|dem1|2main|apres demain|ce soir|ce aprem|cet aprem|cette aprem|aprem|cet apres midi|tout a l heure|ce midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce week end|ce weekend|ce we',
};
