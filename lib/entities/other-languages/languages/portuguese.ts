import type { Written } from '../lexicon.ts';

/** Portuguese: how its news says who speaks. */
export const PORTUGUESE: Written = {
  dashes: true,
  verbs:
    'cutucou disparou disse diz dizia dito disseram afirmou afirma afirmaram afirmado explicou explica declarou declara contou conta relatou relata ressaltou ressalta destacou destaca acrescentou acrescenta completou completa comentou comenta garantiu garante alertou alerta criticou critica lamentou lamenta lembrou lembra reforçou reforça respondeu responde escreveu escreve anunciou anuncia informou informa sublinhou sublinha frisou frisa referiu refere adiantou adianta considerou considera defendeu defende assegurou assegura avaliou avalia admitiu admite concluiu conclui pontuou salientou revelou revela apontou aponta questionou pediu rebateu observou brincou desabafou confessou argumentou prometeu promete resumiu classificou chamou protestou protesta brinca ironizou ironiza exclamou exigiu exige esclareceu esclarece recordou recorda atirou justificou justifica apelou apela prevê previu notou garantia confirmou confirma sustentou enfatizou enfatiza declararam mencionou menciona acredita explicaram reiterou reitera comemorou comemora celebrou celebra lamentaram relataram destacaram ressaltaram acrescentaram contaram lembraram explicava ponderou pondera analisou analisa agradeceu agradece parabenizou denunciou denuncia denunciaram cobrou cobra criticaram elogiou elogia enalteceu salienta detalhou detalha narrou narra orientou alegou alega advertiu adverte aconselhou assinalou assinala asseverou apontaram continuou prosseguiu prossegue complementou complementa finalizou finaliza encerrou relembrou relembra indagou pergunta perguntou propôs propõe sugeriu sugere opinou opina sentenciou rematou',
  gerunds:
    'afirmando dizendo explicando destacando acrescentando ressaltando salientando sublinhando garantindo referindo lembrando alertando considerando defendendo',
  auxiliaries: 'tem têm havia tinha se lhe me nos não',
  according: [
    'segundo',
    'conforme',
    'de acordo com',
    'nas palavras de',
    'nas palavras do',
    'nas palavras da',
    'na opinião de',
    'na opinião do',
    'na opinião da',
    'na avaliação de',
    'na avaliação do',
    'na avaliação da',
    'na visão de',
    'na visão do',
    'na visão da',
  ],
  male: 'ele',
  female: 'ela',
  nobody: 'eu nós alguém ninguém',
  articles: 'o a os as um uma',
  of: 'de do da dos das em no na nos nas para',
  where: 'em de no na para',
  cities:
    'londres bruxelas genebra viena roma milão veneza nápoles florença lisboa braga barcelona sevilha moscou moscovo varsóvia praga copenhague estocolmo pequim tóquio atenas bucareste belgrado kiev teerã jerusalém munique frankfurt colônia hamburgo nova_york nova_iorque brasília são_paulo rio_de_janeiro belo_horizonte porto_alegre',
  adverbs:
    'já ontem hoje também ainda depois então porém nesta neste noite manhã tarde segunda terça quarta quinta sexta',
  titles: 'senhor senhora sr sra dom dona dr dra',
  firstNames:
    'cleide andréia cíntia cristiane edson elisabete everton geraldo gilmar giovana jandira katia lígia luzia márcio marília neide odete otávio priscila renan rosângela tarcísio valdir wagner wanderley wellington wilson zélia zilda davi romário ronaldo lucimara romilda edmilson genivaldo josé gilson nilson jailson ailton anderson cleber cleiton elias ivone ivete jaqueline lindomar luana maicon marilene marinalva nilton rosilene sidnei sirlei terezinha valdemar vanderlei aécio alceu aloysio américo armínio bento cássio ceci celso damares eliziane eunício geddel gleisi iara ibaneis inácio izalci jader jaques jurandir kátia lídice lindbergh moacir nilda odair onyx osmar plínio randolfe tasso waldir zeca',
  opinion: 'para',
  plural: /(?:ram|zem)$/,
  epithets:
    'prefeito prefeita autarca ministro ministra presidente governante dirigente deputado deputada vereador vereadora sindicalista senador senadora governador governadora parlamentar líder treinador treinadora técnico jogador jogadora atacante escritor escritora autor autora ator atriz cantor cantora diretor diretora advogado advogada cientista pesquisador pesquisadora investigador investigadora especialista economista médico médica professor professora empresário empresária delegado delegada secretário secretária petista aposentado aposentada vizinho vizinha major coronel capitão vice coordenador coordenadora porta-voz padre bispo juiz juíza engenheiro engenheira agricultor agricultora zagueiro goleiro meia torcedor comandante',
  parties:
    'pt psdb mdb pmdb pl psd ptb pdt psb psol pcdob pp dem pv podemos republicanos novo união_brasil união solidariedade avante psc ptc pr prb cidadania pros patriota rede pcb ps psd/cds cds cds-pp be pcp chega il pan livre',
  bodies:
    'associação federação fundação câmara união conselho prefeitura grupo partido universidade instituto polícia guarda cruz clube secretaria ministério centro comunidade',
  sites:
    'prêmio prémio troféu taça rua avenida praça travessa largo alameda rodovia estrada beco escola colégio hospital teatro estádio parque fundação museu aeroporto ponte casa creche ginásio instituto',
  possessives: 'seu sua seus suas nosso nossa meu minha',
  asides: ['por sua vez', 'por seu turno', 'por seu lado'],
  echoNouns: 'declaração afirmação frase avaliação alerta resposta palavras opinião denúncia relato fala',
  echoes: ['é o que', 'foi o que'],
  accordingEither: ['na sua opinião', 'em sua opinião', 'segundo suas palavras'],
  maleArticles: 'o',
  femaleArticles: 'a',
};
