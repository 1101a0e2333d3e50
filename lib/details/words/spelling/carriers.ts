/**
 * Words that sentences are made of which tell something of whoever writes them, whatever it is that they tell: a mistake in one
 * of them hides the sentence. What is near one of these is read as it though its letters may make a word.
 */
import { fnvOf } from '#lib/text/fnv.ts';

const CARRIERS = `
habite suis viens maison appart ville college ecole appelle treize quatorze douze onze demain derriere gare arret
station metro cinema midi samedi fevrier aout passe compte chez dans avec live from town city street road house home
number phone school high year name born birthday thirteen sixteen twelve eleven outside meet saturday wednesday
january june july december park near here code snap insta with lebe wohne lebt gezogen komme bahnhof
hauptbahnhof geburtstag geboren heisse schule klasse morgen abholen januar juli gerade meine
meinen wollen freibad kino dreizehn vierzehn hier sind nach dich mich woon verhuisd jaar afspreken spreken
ophalen haal bioscoop zwembad halte naar zijn zullen laten komen dinsdag januari februari maart dertien veertien
twaalf jongen meisje vivo vivimos vivir casa colegio cuarto tengo anos naci llamo estacion puerta
parque miercoles viernes enero junio julio octubre aqui chica abito abitiamo viviamo vivere sono scuola
istituto prima anni nome piazza aprile maggio dodici famiglia ragazza faccio moro
morar vivemos escola tenho aniversario nasci chamo amanha estacao porta sexta maio junho julho outubro catorze menino
rapaz minha mein alle seit komm wohn grad haus naam mine last next flat edad anno jsuis
`;

/** Words that are near another one by chance, those that are met most. */
const OTHERS =
  'jaa anniversario meat tone tough neat mike homme nomme boire doute nama mobil persone serius terminal mid compito ragazzi mogen willen esto turm dares sus imei foch bieb';

let words: ReadonlyMap<number, boolean> | undefined;
/** Most hashes are none of theirs, which their last bits tell. */
const sieve = new Uint8Array(1 << 13);

/** Whether a word carries a sentence by its hash (fnv.ts); undefined where it is none of these. */
export function carries(hash: number): boolean | undefined {
  if (!words) {
    words = new Map([...hashed(OTHERS, false), ...hashed(CARRIERS, true)]);
    for (const one of words.keys()) sieve[one & (sieve.length - 1)] = 1;
  }
  return sieve[hash & (sieve.length - 1)] ? words.get(hash) : undefined;
}

const hashed = (list: string, isCarrier: boolean) =>
  list
    .trim()
    .split(/\s+/)
    .map((word): [number, boolean] => [fnvOf(word), isCarrier]);
