/** Towns that are known by name, the biggest ones and what the young call them; provinces, regions and countries, which are no towns. In normal form, words apart, `|` between. */

/** Enough to understand “15 f lille”: other towns are known by their sentence. */
export const knownTowns =
  'amsterdam|mokum|rotterdam|den haag|utrecht|eindhoven|groningen|tilburg|almere|breda|nijmegen|apeldoorn|haarlem|arnhem|enschede|amersfoort|zaandam|den bosch|s hertogenbosch|hoofddorp|zwolle|leiden|leeuwarden|maastricht|dordrecht|alphen aan den rijn|alkmaar|delft|emmen|venlo|deventer|helmond|amstelveen|hilversum|heerlen|sittard|purmerend|schiedam|lelystad|roosendaal|spijkenisse|vlaardingen|gouda|zoetermeer|veenendaal|zeist|nieuwegein|assen|roermond|antwerpen|brugge|leuven|mechelen|aalst|hasselt|kortrijk|oostende|genk|brussel|sint niklaas|turnhout|damsko|020|roffa|rotjeknor|agga|utca|lampegat|grunn|hengelo|almelo|zaanstad|alphen|velsen|bergen op zoom|capelle|middelburg|vlissingen|terneuzen|weert|geleen|kerkrade|doetinchem|zutphen|harderwijk|meppel|hoogeveen|sneek|drachten|heerenveen|den helder|roeselare|lokeren|vilvoorde|dendermonde|antwaarpe|t stad|030|010|utka|utreg|maastreech|gent|geel|ljouwert|bijlmer|de bijlmer';

/** Names of places that are bigger than a town, or no place on a map. */
export const notTowns =
  'nederland|holland|belgie|vlaanderen|duitsland|frankrijk|engeland|spanje|italie|turkije|marokko|suriname|europa|amerika|noord holland|zuid holland|noord brabant|brabant|limburg|gelderland|friesland|overijssel|drenthe|flevoland|zeeland|randstad|achterhoek|twente|veluwe|noorden|zuiden|oosten|westen|vakantie|buitenland';

/** Words that may stand where a town's name would: « je vis à la campagne », "I live in a flat". */
export const notNames =
  'boerderij|hotel|kasteel|tent|flatje|rijtjeshuis|de|het|een|mijn|m n|jouw|je|zijn|haar|ons|onze|hun|deze|dit|die|dat|huis|flat|appartement|dorp|stad|buurt|wijk|klas|bed|school|kamer|badkamer|keuken|tuin|les|auto|trein|bus|rust|vrede|angst|shock|gesprek|call|chat|spel|twee|drie|vier|vijf|zes|hem|jou|mij|jullie|hier|daar|waar|wie|wat|hoe|waarom|en|of|maar|niet|geen|ja|nee|oke|morgen|gisteren|vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|zomer|winter|bij|met|zonder|voor|van|naar|op|onder|over|ook|heel|erg|wel|nog|gewoon|vakantie|fortnite|minecraft|roblox|orde|ouders|familie|ram|stier|tweelingen|kreeft|leeuw|maagd|weegschaal|schorpioen|boogschutter|steenbok|waterman|vissen|andere|ander|geel|gent|wifi|bank|sint';
