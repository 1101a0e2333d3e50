/** What an address on the web says of who writes it: a page of one's own does, most others say nothing. */

/** An address on the web. */
const WEB =
  /:\/\/|^www\.|[a-z0-9]\.(?:(?:com|org|net|info|io|fr|de|it|es|pt|nl|be|ch|uk)(?:[/?:]|[).,!?;]*$)|(?:me|gg|tv|ly)[/?:])/;
/** Where people have pages of their own. */
const OWN_PAGES =
  /insta|tiktok|snap|yout|twitch|discord|steam|roblox|face|fb\.|twit|\bx\.com|pin|tumblr|sound|spotify|reddit|thread|bsky|masto|blog|wattpad|fm\b|ngl|deviant|t\.me|tele|wa\.me|linktr|carrd|github|vsco|bereal|letterboxd|strava|itch\.io|bandcamp|gitlab|\bkick\.|mixcloud|flickr|vinted|webtoon|ko-fi|patreon|depop|neocities|chess|kik|skype|linkedin|behance|artstation|padlet|archiveof|hudl|tellonym|bio\.link|solo\.to|beacons|about\.me|\/(?:in|u|users?|profile|c|channel)\/|@/;
/** What stands there beside people: a film, a game, a search, a talk. */
const THINGS =
  /\/(?:watch|shorts|r|comments|track|album|playlist|episode|reels?|p|t|tag|tags|explore|search|results|directory|discover|categories|games?|apps?|groups?|events?|marketplace|hashtag|status|questions|wiki|news|help|about|login|signup|store|market|library|story|works|issues|pull|blob|tree|releases|clip|videos?)(?:[/?#]|$)|youtu\.be|vm\.tiktok|store\.steam|support\.|help\.|[?&](?:v|q|list)=/;
/** One's own page among these. */
const PROFILE = /\/@|\/(?:u|users?|profile|id|in|c|channel|people|add)\//;

/** Whether what stands without a blank round a finding is an address on the web. */
export const isWeb = (around: string): boolean => WEB.test(around);

/** Whether it begins as an address of a page does, which a mail address hardly does. */
export const isPage = (around: string): boolean => /^(?:https?:|www\.)/.test(around);

/** A page of a site, or one of the ends that few names have. */
const OF_SITES = /\/|\.(?:com|org|net|info|io)\b|\.co\.uk/;
/** One says that it is one's own. */
const OWN_SITE =
  /\b(?:my|mon|ma|mein|meine?n?|mi|mio|mia|meu|minha|mijn|mn|eigenen?) (?:[a-z]{2,14} )?(?:blogs?|sites?|web ?sites?|websites?|web ?seite|homepage|pagina|portfolio|galerie|gallery|galleria|galeria|shop|winkel|profile?|profilo|perfil|spel|game|jeu|dagboek|journal|diario|tagebuch)\b|\b(?:my|mon|mein\w*|mijn|mn|mi|mio|meu) \w*(?:blog|dagboek|tagebuch)\b/;
/** A name with a dot looks like an address where no page of it is named: « choco.bn.fr sur insta ». */
const ON_APP = /\b(?:insta(?:gram)?|ig|tik ?tok|snap(?:chat)?|twitch|you ?tube|discord)\b/;

/**
 * Whether an address on the web may be somebody's own page.
 * @param form the message that it stands in, in normal form
 * @param isSure the net has hardly a doubt
 */
export const mayBeOwnPage = (around: string, form = '', isSure = false): boolean =>
  (OWN_PAGES.test(around) && (PROFILE.test(around) || !THINGS.test(around))) ||
  (!OF_SITES.test(around) && (isSure || ON_APP.test(form))) ||
  (OWN_SITE.test(form) && !THINGS.test(around));

/** What services for showing where one is are called, in an address. */
const PLACE_SHARED =
  /(?:^|[/.-])(?:loc(?:ation|ali[sz]\w*)?|geo\w*|ubica\w*|posi[cz]\w*|suivi|traccia\w*|maps?|mapa|karte|kaart|carte|pos(?:ition)?|standort|ort|pin|gps|track|plek|locatie|waar\w*|wo|onde\w*|dove\w*|where\w*|waze)(?=[/.?-])/;

/** Whether an address may show where somebody is. */
export const mayShowPlace = (around: string): boolean => PLACE_SHARED.test(around);
