import type { LanguageCode } from '../../src/reading/language.ts';

/** Sentences of a language with the facts they tell, counted from 12 May 2026. */
interface LanguageFacts {
  interests: [sentence: string, names: string[]][];
  nothingWanted: string[];
  lacks: [sentence: string, names: string[]][];
  competitors: [sentence: string, name: string][];
  noCompetitors: string[];
  /** undefined: a span of time that is no term. */
  terms: [sentence: string, months: number | undefined][];
  revisits: [sentence: string, when: string | undefined][];
}

export const FACTS: Record<Exclude<LanguageCode, 'en'>, LanguageFacts> = {
  de: {
    interests: [
      ['Interesse hätten wir aber noch an einer Telefonanlage.', ['Telefonanlage']],
      ['Wir brauchen demnächst auch Datensicherung und IT-Betreuung.', ['Datensicherung', 'IT-Betreuung']],
      ['Bieten Sie auch Videoüberwachung an?', ['Videoüberwachung']],
      ['Könnten Sie uns ein Angebot für die Reinigung schicken?', ['Reinigung']],
      ['Wir suchen außerdem jemanden für die Aktenvernichtung.', ['Aktenvernichtung']],
      ['Über Leasingfahrzeuge sollten wir mal reden.', ['Leasingfahrzeuge']],
      ['Was würde eine Alarmanlage bei Ihnen kosten?', ['Alarmanlage']],
      ['Ihr Wartungsvertrag würde uns interessieren.', ['Wartungsvertrag']],
      ['Gibt es bei Ihnen eigentlich auch Schulungen?', ['Schulungen']],
    ],
    nothingWanted: [
      'An einer Telefonanlage haben wir kein Interesse.',
      'Datensicherung brauchen wir nicht.',
      'Vielen Dank für Ihr Angebot über die Kopierer.',
      'Wir brauchen noch etwas Zeit.',
      'Mit dem Thema Photovoltaik sind wir durch.',
      'Haben Sie noch Fragen?',
    ],
    lacks: [
      ['Nordlicht macht allerdings keine Datensicherung.', ['Datensicherung']],
      ['Die bieten weder Schulung noch Wartung an.', ['Schulung', 'Wartung']],
    ],
    competitors: [
      ['Wir bleiben bei Kuhnert.', 'Kuhnert'],
      ['Wir haben uns für Bürowelt Nord entschieden.', 'Bürowelt Nord'],
      ['Der Auftrag ging an K&L Druck.', 'K&L Druck'],
      ['Es wird Lumio.', 'Lumio'],
      ['Die Firma Brandl war einfach günstiger.', 'Brandl'],
      ['Sie waren teurer als Nordlicht Bürosysteme.', 'Nordlicht Bürosysteme'],
      ['TechnoPrint hat uns ein besseres Angebot gemacht.', 'TechnoPrint'],
      ['Wir bleiben bei der Signal Iduna.', 'Signal Iduna'],
    ],
    noCompetitors: [
      'Wir bleiben bei unserem Anbieter.',
      'Mit Bedauern müssen wir Ihnen absagen.',
      'Von Anfang an war der Preis das Problem.',
      'Man hat sich anders entschieden.',
      'Bei Interesse melden wir uns.',
      'Damit ist das Thema erledigt.',
    ],
    terms: [
      ['Wir haben den Vertrag um drei Jahre verlängert.', 36],
      ['Der neue Vertrag hat eine Laufzeit von 24 Monaten.', 24],
      ['Wir haben einen fünfjährigen Leasingvertrag unterschrieben.', 60],
      ['Der Vertrag läuft noch achtundvierzig Monate.', 48],
      ['Wir sind seit zwölf Jahren zufriedene Vertragskunden.', undefined],
      ['Die Kündigungsfrist im Vertrag: drei Monate Frist.', undefined],
    ],
    revisits: [
      ['Melden Sie sich gern im März 2027 wieder.', '2027-03'],
      ['Sprechen Sie uns im Herbst noch einmal an.', '2026-09'],
      ['Der Vertrag läuft bis Ende September 2028.', '2028-09'],
      ['Rufen Sie mich nach den Sommerferien an.', '2026-09'],
      ['Kommen Sie in zwei Jahren wieder auf uns zu.', '2028-05'],
      ['Ab März machen wir die Löhne wieder selbst.', undefined],
      ['Bitte melden Sie sich nicht mehr.', undefined],
    ],
  },
  fr: {
    interests: [
      ["Nous aurions également besoin d'une solution de vidéosurveillance.", ['vidéosurveillance']],
      ["Je suis preneur d'un devis pour le nettoyage.", ['nettoyage']],
      ['Proposez-vous aussi la téléphonie ?', ['téléphonie']],
      ['Nous cherchons en revanche un prestataire pour la sauvegarde.', ['sauvegarde']],
      ["J'aimerais discuter de l'infogérance et de la maintenance.", ['infogérance', 'maintenance']],
      ['Il nous faudrait une autolaveuse.', ['autolaveuse']],
      ["Dites-moi aussi ce que vous proposez pour l'archivage.", ['archivage']],
      ["Vos alarmes m'intéressent.", ['alarmes']],
    ],
    nothingWanted: [
      "Nous n'avons pas besoin de téléphonie.",
      'Merci pour votre offre pour les copieurs.',
      'Nous avons besoin de temps.',
      'La sauvegarde ne nous intéresse pas.',
      'Nous avons signé pour 24 mois.',
    ],
    lacks: [
      ['Burotec ne fait en revanche ni sauvegarde ni infogérance.', ['sauvegarde', 'infogérance']],
      ['Ils ne proposent pas de formation.', ['formation']],
    ],
    competitors: [
      ['Nous restons chez Burotec.', 'Burotec'],
      ['Nous avons signé pour 24 mois avec Télécoline.', 'Télécoline'],
      ['Le marché a été attribué à Nettoyage Duval.', 'Nettoyage Duval'],
      ['Vous étiez plus chers que Copies Ouest.', 'Copies Ouest'],
      ["C'est Lumio qui l'emporte.", 'Lumio'],
      ['Sapiane propose la même chose pour moins cher.', 'Sapiane'],
    ],
    noCompetitors: [
      'Nous restons avec notre prestataire actuel.',
      "Quelqu'un fait nettement mieux sur le prix.",
      'Monsieur le Maire a tranché.',
      'Ceci est une réponse définitive.',
    ],
    terms: [
      ['Nous avons renouvelé pour trente-six mois.', 36],
      ['Le contrat est conclu pour quatre ans.', 48],
      ['Nous sommes engagés par un contrat triennal.', 36],
      ['Nous travaillons sous contrat depuis dix ans.', undefined],
      ['Le contrat demande trois mois de préavis.', undefined],
    ],
    revisits: [
      ['Recontactez-nous en mars 2027.', '2027-03'],
      ['Relancez-moi à la rentrée.', '2026-09'],
      ["Revenez vers nous après l'été.", '2026-09'],
      ["Notre contrat court jusqu'en décembre 2027.", '2027-12'],
      ['Rappelez-moi dans un an.', '2027-05'],
      ['Inutile de nous rappeler.', undefined],
    ],
  },
  es: {
    interests: [
      ['También nos interesaría la videovigilancia.', ['videovigilancia']],
      [
        'Necesitamos además copias de seguridad y soporte informático.',
        ['copias de seguridad', 'soporte informático'],
      ],
      ['¿Ofrecen también telefonía?', ['telefonía']],
      ['¿Me manda un presupuesto de limpieza?', ['limpieza']],
      ['Nos gustaría hablar de la ciberseguridad.', ['ciberseguridad']],
      ['Buscamos a alguien para el mantenimiento.', ['mantenimiento']],
      ['¿Cuánto costaría una alarma?', ['alarma']],
    ],
    nothingWanted: [
      'No necesitamos telefonía.',
      'No nos interesa la videovigilancia.',
      'Gracias por su oferta de fotocopiadoras.',
      'Necesitamos más tiempo.',
      'Queremos agradecerles su esfuerzo.',
    ],
    lacks: [
      ['Ellos no hacen copias de seguridad.', ['copias de seguridad']],
      ['Copimur no ofrece formación.', ['formación']],
    ],
    competitors: [
      ['Seguimos con Copimur.', 'Copimur'],
      ['El servicio se ha adjudicado a Limpiezas Roal.', 'Limpiezas Roal'],
      ['Su precio era más alto que el de Brillomax.', 'Brillomax'],
      ['Hemos elegido a Vertex.', 'Vertex'],
      ['Tintomar nos ofreció mejor precio.', 'Tintomar'],
    ],
    noCompetitors: [
      'Seguimos con nuestro proveedor.',
      'Nadie ha pedido esto.',
      'Eso es todo por ahora.',
      'Quedamos en el expediente RFP-2026-31.',
    ],
    terms: [
      ['Hemos renovado el contrato por tres años.', 36],
      ['El contrato tiene una vigencia de 24 meses.', 24],
      ['Hemos firmado un acuerdo trienal.', 36],
      ['El contrato prevé un pago a 90 días.', undefined],
      ['Llevamos diez años con contrato.', undefined],
    ],
    revisits: [
      ['Vuelva a contactarnos en marzo de 2027.', '2027-03'],
      ['Llámeme después del verano.', '2026-09'],
      ['El contrato vence en septiembre de 2028.', '2028-09'],
      ['Escríbame dentro de seis meses.', '2026-11'],
      ['Hablamos a principios del próximo año.', '2027-01'],
      ['Cada vez que llamo en agosto no contestan.', undefined],
    ],
  },
  pt: {
    interests: [
      ['Também temos interesse em videovigilância.', ['videovigilância']],
      ['Precisamos ainda de backup e de suporte de TI.', ['backup', 'suporte de TI']],
      ['Vocês também fazem limpeza?', ['limpeza']],
      ['Pode mandar um orçamento de telefonia?', ['telefonia']],
      ['Gostaríamos de conversar sobre a manutenção.', ['manutenção']],
      ['Procuramos alguém para a contabilidade.', ['contabilidade']],
    ],
    nothingWanted: [
      'Não precisamos de telefonia.',
      'Não temos interesse em videovigilância.',
      'Obrigado pela proposta de impressoras.',
      'Precisamos de mais tempo.',
    ],
    lacks: [
      ['Eles não fazem backup.', ['backup']],
      ['A Copyrio não oferece treinamento.', ['treinamento']],
    ],
    competitors: [
      ['Vamos continuar com a Copyrio.', 'Copyrio'],
      ['Fechamos com a Vertex.', 'Vertex'],
      ['Ficou mais caro que a Tintomar.', 'Tintomar'],
      ['O coletivo continua na Saúde Vale.', 'Saúde Vale'],
      ['A vencedora foi a Limpotec.', 'Limpotec'],
    ],
    noCompetitors: [
      'Ficamos com o fornecedor atual.',
      'Decidimos não contratar.',
      'Ainda não é a hora.',
      'Melhor não mudar agora.',
    ],
    terms: [
      ['Renovamos por mais três anos.', 36],
      ['O contrato tem prazo de 24 meses.', 24],
      ['Assinamos um contrato bienal.', 24],
      ['Há dez anos temos contrato com eles.', undefined],
    ],
    revisits: [
      ['Volte a falar conosco em março de 2027.', '2027-03'],
      ['Ligue depois das festas.', '2027-01'],
      ['O contrato vence em setembro de 2028.', '2028-09'],
      ['Me procure daqui a seis meses.', '2026-11'],
      ['As faltas de agosto pesaram.', undefined],
    ],
  },
  nl: {
    interests: [
      ['We hebben ook interesse in camerabewaking.', ['camerabewaking']],
      [
        'We hebben binnenkort ook een back-up en een telefooncentrale nodig.',
        ['back-up', 'telefooncentrale'],
      ],
      ['Doen jullie ook schoonmaak?', ['schoonmaak']],
      ['Kunt u ons een offerte sturen voor verzekeringen?', ['verzekeringen']],
      ['Graag ontvang ik een offerte voor de schoonmaak.', ['schoonmaak']],
      ['We zoeken daarnaast iemand voor het groenonderhoud.', ['groenonderhoud']],
      ['Over zonnepanelen moeten we eens praten.', ['zonnepanelen']],
      ['Wat kost een alarm bij jullie?', ['alarm']],
    ],
    nothingWanted: [
      'Een back-up hebben we niet nodig.',
      'Er is geen belangstelling voor camerabewaking.',
      'Bedankt voor uw offerte voor de printers.',
      'We hebben meer tijd nodig.',
    ],
    lacks: [['Hoogland doet geen back-up.', ['back-up']]],
    competitors: [
      ['We blijven bij Hoogland.', 'Hoogland'],
      ['We hebben gekozen voor Bakker Kantoor.', 'Bakker Kantoor'],
      ['Het is Lumio geworden.', 'Lumio'],
      ['De opdracht gaat naar Drukkerij De Bron.', 'Drukkerij De Bron'],
      ['Jullie waren duurder dan Achmea.', 'Achmea'],
    ],
    noCompetitors: [
      'We blijven bij onze leverancier.',
      'Overstappen is voor ons niet aan de orde.',
      'Daarmee is de zaak afgedaan.',
      'Eerlijk is eerlijk: het was te duur.',
    ],
    terms: [
      ['Er is voor drie jaar bijgetekend, een contract dus.', 36],
      ['De overeenkomst heeft een looptijd van 24 maanden.', 24],
      ['We hebben een vijfjarig contract getekend.', 60],
      ['We zijn al tien jaar klant met een contract.', undefined],
      ['Het contract heeft drie maanden opzegtermijn.', undefined],
    ],
    revisits: [
      ['Neem in maart 2027 weer contact op.', '2027-03'],
      ['Bel me na de zomervakantie.', '2026-09'],
      ['Het contract loopt tot september 2028.', '2028-09'],
      ['Kom over een jaar nog eens terug.', '2027-05'],
      ['Op onze mails van 3 juni kwam geen reactie.', undefined],
    ],
  },
  it: {
    interests: [
      ['Ci interesserebbe anche la videosorveglianza.', ['videosorveglianza']],
      ['Avremmo bisogno di un backup e di assistenza informatica.', ['backup', 'assistenza informatica']],
      ['Fate anche pulizie?', ['pulizie']],
      ['Può mandarmi un preventivo per il centralino?', ['centralino']],
      ['Stiamo cercando qualcuno per la manutenzione.', ['manutenzione']],
      ["Vorrei parlare dell'archiviazione.", ['archiviazione']],
      ['Ci servirebbe una lavapavimenti.', ['lavapavimenti']],
    ],
    nothingWanted: [
      'Non ci serve il centralino.',
      'Non siamo interessati alla videosorveglianza.',
      'Grazie per la vostra offerta per le stampanti.',
      'Abbiamo bisogno di tempo.',
    ],
    lacks: [
      ['Il Copy Center non fa né backup né assistenza informatica.', ['backup', 'assistenza informatica']],
    ],
    competitors: [
      ['Restiamo con Pulitalia.', 'Pulitalia'],
      ['Il servizio è stato aggiudicato a Lindoservice.', 'Lindoservice'],
      ['Abbiamo firmato per 24 mesi con Valtelecom.', 'Valtelecom'],
      ['Eravate più cari di Copy Center Brianza.', 'Copy Center Brianza'],
      ['Ha vinto Lumio.', 'Lumio'],
    ],
    noCompetitors: [
      'Restiamo con il nostro fornitore.',
      'Francamente è troppo caro.',
      'Nessuno è sceso quanto voi.',
      'Finché non scade il contratto non cambiamo.',
    ],
    terms: [
      ['Abbiamo rinnovato il contratto per tre anni.', 36],
      ['Il contratto ha durata di 24 mesi.', 24],
      ['Abbiamo firmato un contratto triennale.', 36],
      ['Abbiamo un contratto da dieci anni.', undefined],
    ],
    revisits: [
      ['Mi richiami a marzo 2027.', '2027-03'],
      ["Ci risentiamo dopo l'estate.", '2026-09'],
      ['Il contratto scade a settembre 2028.', '2028-09'],
      ['Mi scriva tra sei mesi.', '2026-11'],
      ['Con la presente disdico le linee al 31 ottobre 2026.', undefined],
    ],
  },
};
