import type { PersonWords } from '../persons.ts';

export const persons: PersonWords = {
  self: 'steh|stehe|ich|bin|mich|mir|wir|uns|unsere?r?m?n?|meine?r?m?n?|geh|gehe|hab|besuche',
  others:
    'du (bist|gehst|hast|kennst|kannst|heisst)|dein|deine|deiner|bist|er (ist|is|geht|war|hat|heisst|spielt)|sie (ist|is|geht|war|hat|heisst)|ihr|ihre|sein|seine|mutter|mama|vater|papa|bruder|schwester|cousine?|onkel|tante|oma|opa|nachbar|nachbarin|freund|freundin|freunde|kumpel|lehrer|lehrerin|mathelehrer|rektor|rektorin|trainer|doktor|herr|frau|schauspieler|sanger|sangerin|spieler|autor|dichter|figur|held|jemand|leute|wer|typ',
  beside: 'mit|wie|und|als|ohne|ausser',
  unreal:
    'film|serie|buch|roman|anime|lied|song|folge|spiel|stuck|theater|rolle|spiele|strasse|platz|haltestelle|bahnhof|stadion|krankenhaus|gegen|konzert|fan|aufgabe|gedicht|ausgedacht|traum|wunsche|wurde|andern|heissen',
};
