/** Towns that are known by name, the biggest ones; states, regions and countries, which are no towns. In normal form, words apart, `|` between. */

/** Enough to understand “15 f lille”: other towns are known by their sentence. */
export const knownTowns =
  'lisboa|porto|braga|coimbra|amadora|almada|setubal|agualva|queluz|gaia|vila nova de gaia|gondomar|guimaraes|odivelas|matosinhos|sintra|cascais|loures|aveiro|funchal|viseu|leiria|evora|faro|portimao|barreiro|seixal|rio tinto|viana do castelo|povoa de varzim|maia|beja|braganca|vila real|guarda|castelo branco|santarem|ponta delgada|sao paulo|sampa|rio de janeiro|rio|brasilia|salvador|fortaleza|belo horizonte|bh|manaus|curitiba|recife|goiania|belem|porto alegre|poa|guarulhos|campinas|sao luis|maceio|campo grande|natal|teresina|joao pessoa|ribeirao preto|sorocaba|santos|osasco|uberlandia|londrina|joinville|florianopolis|floripa|aracaju|cuiaba|niteroi|vitoria|luanda|maputo';

/** Names of places that are bigger than a town, or no place on a map. */
export const notTowns =
  'portugal|brasil|angola|mocambique|cabo verde|espanha|franca|inglaterra|alemanha|italia|suica|europa|america|estados unidos|eua|algarve|alentejo|minho|ribatejo|tras os montes|madeira|acores|beira|beiras|bahia|minas|minas gerais|parana|pernambuco|ceara|goias|santa catarina|rio grande do sul|rio grande do norte|mato grosso|espirito santo|para|amazonas|nordeste|sudeste|norte|sul|leste|oeste|interior|litoral';

/** Words that may stand where a town's name would: « je vis à la campagne », "I live in a flat". */
export const notNames =
  'acordo|quinta|fazenda|hotel|castelo|aluguel|sitio|o|a|os|as|um|uma|meu|minha|teu|tua|seu|sua|nosso|nossa|este|esta|esse|essa|casa|aula|aulas|cama|escola|quarto|sala|cidade|aldeia|campo|praia|centro|bairro|apartamento|predio|paz|geral|ferias|choque|linha|comboio|trem|onibus|autocarro|carro|metro|familia|pais|avo|avos|dois|duas|tres|quatro|cinco|ti|mim|ele|ela|eles|elas|voce|nos|segunda|terca|quarta|quinta|sexta|sabado|domingo|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|amanha|ontem|hoje|sim|nao|e|ou|mas|que|onde|quem|como|quando|por|para|com|sem|muito|mais|menos|bem|mal|aqui|ali|la|perto|longe|fortnite|minecraft|roblox|verdade|certeza|duvida|fora|frente|cima|baixo|tudo|nada';
