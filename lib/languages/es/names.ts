import type { NameWords } from '../names.ts';

export const names: NameWords = {
  intro:
    '(yo |) me (llamo|yamo|yamoo|llamoo)|mi (nombre|nombre completo|verdadero nombre|nombre real|nombre y apellido|nombre y apellidos) (es|)|nombre (completo|y apellido|y apellidos|real)|nombre|en la vida real soy|me dicen pero mi nombre es|en realidad me llamo|atentamente|firmado',
  loose: 'soy|yo soy',
  answer: 'aqui',
  surname:
    'mi (apellido|apellidos|primer apellido) (es|son|)|apellido|apellidos|y (de |) (mi |) apellido (es|)|de apellido|me apellido',
  given: 'mi primer nombre es|mi nombre de pila es',
  end: 'es|esta|y|pero|soy|tengo|de|del|en|con|para|por|que|tu|como|un|una|el|la|los|no|si|hola|jaja|jajaja|anos|ano|vivo|mucho|gusto|encantado|encantada|chica|chico|muy|bien|mal|mi|aunque|igual|ya|mas|solo|asi|o|a|al|lo|se|te|me|xd|lol|nada|nadie|bueno|pues|porque|fan|profe|yo|gracias',
  firsts:
    'lucia sofia martina maria julia paula valeria emma daniela carla alba sara noa carmen claudia valentina vega ana laura marta irene adriana elena cristina andrea natalia nerea rocio aitana ines laia camila ximena fernanda guadalupe regina renata antonella catalina isabella alejandra gabriela mariana juana hugo mateo martin lucas leo daniel alejandro manuel pablo alvaro adrian enzo mario diego david javier marcos sergio carlos jorge ivan raul ruben miguel antonio jose juan luis francisco angel santiago sebastian matias nicolas samuel thiago tomas benjamin emiliano rodrigo eduardo fernando ricardo pedro joaquin victor iker gael izan',
  lasts:
    'garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez martin jimenez ruiz hernandez diaz moreno munoz alvarez romero alonso gutierrez navarro torres dominguez vazquez ramos gil ramirez serrano blanco molina morales suarez ortega delgado castro ortiz rubio marin sanz nunez iglesias medina garrido cortes castillo santos lozano guerrero cano prieto mendez cruz calvo gallego herrera marquez leon vidal pena flores cabrera campos vega fuentes carrasco diez reyes caballero nieto aguilar pascual santana herrero montero lorenzo hidalgo gimenez ibanez ferrer duran santiago benitez vargas mora vicente arias carmona crespo roman pastor soto saez velasco moya soler parra esteban bravo gallardo rojas silva mendoza rios quispe mamani',
};
