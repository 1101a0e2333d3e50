import type { NameWords } from '../names.ts';

export const names: NameWords = {
  intro:
    '(yo |) me (llamo|yamo|yamoo|llamoo)|mi (nombre|nombre completo|verdadero nombre|nombre real|nombre y apellido|nombre y apellidos) (es|)|nombre (completo|y apellido|y apellidos|real)|nombre|en la vida real soy|me dicen pero mi nombre es|en realidad me llamo|atentamente|firmado|me (llaman|llamaron|pusieron|puso)',
  loose: 'soy|yo soy|aqui',
  answer: 'aqui',
  surname:
    'mi (apellido|apellidos|primer apellido) (es|son|)|apellido|apellidos|y (de |) (mi |) apellido (es|)|de apellido|me apellido',
  given: 'mi primer nombre es|mi nombre de pila es',
  after:
    '(ese |esa |)(soy yo|es mi (nombre|nombre completo|nombre real))|asi (me llamo|sale|aparece)|me llamo|para servirte|encantad(a|o)|es mio',
  papers:
    'lista|carnet|carne|dni|pasaporte|diploma|formulario|ficha|camiseta|tarjeta|inscripcion|apuntame|ponme|buscame|busca|google|insta|facebook|perfil|clase soy|registro|orla|boletin|iniciales|firma',
  greet: 'encantad(a|o)|mucho gusto|un placer|hola soy',
  surnameAfter: 'es mi apellido|de apellidos?|es el apellido',
  end: 'es|esta|y|pero|soy|tengo|de|del|en|con|para|por|que|tu|como|un|una|el|la|los|no|si|hola|jaja|jajaja|anos|ano|vivo|mucho|gusto|encantado|encantada|chica|chico|muy|bien|mal|mi|aunque|igual|ya|mas|solo|asi|o|a|al|lo|se|te|me|xd|lol|nada|nadie|bueno|pues|porque|fan|profe|yo|gracias',
  ordinary:
    'aburrido algo alta alto amo argentina argentino baja bi cansada cansado capitan celosa celoso chulo cierto colombiano comer conocerte contenta contento cosas creo cuesta debe decir dicho dije enamorado encanta enfadada enfadado enferma enfermo espanola fatal fea feliz feo flaca flaco flipo gay gemela gemelo gordo grupo guapa guapo gusta gustan habeis hacen haces hermosa hermoso hetero juega jugar literal lleva loca loco malo mentira mexicana mexicano mira mola morena moreno muchas muchos nerviosa nervioso obvio odio oye paginas pelirrojo pienso prefiero puede puedo quieres raras reina rey rota roto rubia rubio sabe sabes significa sigue timida timido tonta tonto triste vegana vegano veo visto zurda zurdo',
  firsts:
    'abel abril adriana agustin ainara ainhoa ainoa aitana aitor alba alberto alejandra alejandro alfonso alfredo alonso alvaro ana andres ane angel anibal antonella antonio antony ariadna ariel arnau aroa asier bea begona belen bernardo berta biel blanca borja brisa camila candela carles carlos catalina cesar concepcion consuelo cristian cristina cristobal daniela dolores dulce eduardo eloy emiliano emilio encarnacion ernesto esmeralda esperanza estela estrella eugenio ezequiel facundo federico felipe fernanda fernando fidel florencia francisco gabriela garazi gema german gloria gonzalo gorka gregorio guadalupe guillermo gustavo haizea ignacio iker imanol inma inmaculada izan jaime javier jazmin jesus jimena joaquin jon jone jordi jorge jose josefa josue juana julen julieta julio kenia laia lautaro leandro leire leonardo leonor lidia liliana lourdes luciana lucio macarena magaly maider maite manoli manuela mar marcelo marcos margarita mariana mariano maribel marisol marti martina matias mauricio maximo mayra mencia mercedes micaela miguel mikel milagros mireia moises monserrat montse montserrat nacho nahia naiara natalia nayeli nerea neymar nil noelia noemi nuria olga oriol pau paulina paz pedro pepe perla pilar pol quim rafa raimundo ramon raul rebeca renata renato ricardo roberto rocio rodolfo rodrigo romina rosario roxana santiago selene sergi sergio silvia soledad susana teo thiago tomas triana unai unax uxue valeria vanesa vega vicente virginia xabi xavi ximena xiomara yago yaiza yamila yareli yeray yesenia yolanda zaira zeus',
  lasts: 'alonso castillo diez esteban gil leon lorenzo martin mora moreno roman rubio santiago vega vicente',
};
