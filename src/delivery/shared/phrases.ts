/**
 * What learners of this course often write: the compressor's starting dictionary, the commonest words
 * last. Saved states depend on every character; a better list needs a new format.
 */
export const phrases =
  'stowarzyszenie fundacja spółdzielnia socjalna koło gospodyń wiejskich ochotnicza straż pożarna ' +
  'lokalna grupa działania biblioteka szkoła dom kultury ośrodek pomocy społecznej rada gminy burmistrz ' +
  'starosta wójt urząd marszałkowski przedsiębiorcy mieszkańcy seniorzy młodzież rodziny dzieci ' +
  'zadanie publiczne otwarty konkurs ofert mały grant budżet wkład własny sprawozdanie umowa o ' +
  'partnerstwie porozumienie regulamin statut zarząd spotkanie robocze podział obowiązków harmonogram ' +
  'odpowiedzialny termin koszty rezultaty wskaźniki ryzyko cel główny cele szczegółowe grupa docelowa ' +
  'problem przyczyny skutki rozwiązanie diagnoza potrzeb konsultacje społeczne wolontariusze promocja ' +
  'współpraca z samorządem organizacja pozarządowa działalność pożytku publicznego w naszej gminie ' +
  'dlatego że, ponieważ trzeba wspólnie ustalić, kto i kiedy może pomóc. Chcemy, żeby partnerzy ' +
  'mieli wpływ na to, co robimy razem dla regionu. Każdy z nas powinien znać swoje zadania, a także ' +
  'mieszkańców organizacji partnerów partnerstwa lokalnego projektu ';
