package cinema.c41.chat.words;

import java.util.Set;

/// First names, to know a name where a sentence starts with a capital anyway, and whom `she` may
/// mean. Names that are also words (`Will`, `Rose`) are listed: next to a quote they are people.
public final class GivenNames {
  private static final Set<String> WOMEN =
      WordSet.of(
          """
          ada adele agnes aisha alba alexandra alice alicia alina aline alma amanda amelia amelie amina
          amy ana anastasia andrea angela angelika anika anita anja anke ann anna annabelle anne
          annette annie annika antje antonia anouk april ariane astrid audrey aurora ava aylin ayse
          barbara bea beate beatrice becky bella berta beth betty bianca birgit bonnie brigitte britta
          brooke camille carina carla carmen carol carolin caroline cassie catherine cathy cecilia
          celine charlotte chiara chloe christa christiane christina christine cindy claire clara
          claudia cora cornelia daisy dana daniela daphne dagmar deborah denise diana dora doris
          dorothea edda edith eileen elena eleonore eleanor elfriede eliane elif elisa elisabeth elise
          eliza elizabeth elke ella elle ellen elli elly elsa else emilia emilie emily emma erika erin
          esra esther eva eve evelyn fatima fatma felicitas fiona flora florence franka franziska
          frauke frederike frieda friederike gabi gabriele gerda gertrud gisela giulia gloria grace
          greta gretel gudrun hanna hannah hannelore harriet hazel heather hedwig heide heidi heike
          helen helena helene helga hella henriette herta hilda hilde hope ida ilse imke ina ines inga
          inge ingeborg ingrid irene irina iris irma isabel isabella isabelle ivy jacqueline jana jane
          janet janine jasmin jasmine jane jean jeanne jelena jenna jennifer jenny jessica jill jo joan
          joanna johanna josefine josephine joy joyce judith judy jule julia juliane julie juliet june
          jutta kara karen karin karina karla karoline kate katharina kathleen kathrin kathy katja
          katrin katy kay kelly kerstin kiara kirsten klara klaudia lana lara larissa laura lauren lea
          leah leila lena leni leonie leonora lia liesel lilith lilli lilly lily lina linda lisa
          liselotte liv liz lola lotta lotte louise lucia lucie lucy luisa luise luna lydia lynn
          madeleine maggie maia maike maja malin mandy mara mareike margaret margarete margot maria
          marie marina marion marlene marta martha martina mary mathilda mathilde matilda maya may
          megan meike melanie melina melissa meryem mia michaela michelle mila mina mira miriam moira
          molly mona monica monika nadia nadine nadja nancy naomi natalie natasha nele nelly nia
          nicole nina nora olga olive olivia pamela patricia paula pauline penny petra philippa phoebe
          pia polly priya rachel ramona rebecca regina renate rita romy rosa rosalie rose rosemarie
          rosie roswitha ruby ruth sabine sabrina sally samira sandra sara sarah selin selma sharon
          sibylle sigrid silke silvia simone sina sofia sofie sonja sophia sophie stefanie stella
          stephanie sue susan susanne suse svenja svetlana sybille sylvia tabea tamara tania tanja
          tara tatjana tess tessa thea theresa therese tilda tina toni traudel trude ulla ulrike ursel
          ursula uschi ute valentina valerie vanessa vera verena veronika victoria viktoria viola
          violet vivian wanda waltraud wendy wiebke wilma yasemin yasmin yvonne zara zeynep zoe zoey
          """);
  private static final Set<String> MEN =
      WordSet.of(
          """
          aaron abdul achim adam adrian ahmed al alan albert alec alejandro aleksander alessandro alex
          alexander alexej alfred ali alois anders andi andré andreas andrew andy angelo anton antonio
          armin arne arno arnold arthur artur august axel bastian ben benedikt benjamin benno bernd
          bernhard bert bertram bill billy björn bob bobby boris brad brian bruce bruno burkhard calvin
          carl carlo carlos carsten casper cem charles charlie chris christian christoph
          christopher claus clemens conrad cornelius dan daniel danny dario dave david dennis derek
          detlef dieter dietmar dietrich dimitri dirk dominik don donald doug duncan eberhard eddie
          edgar edmund eduard edward egon elias elijah eliot elliot emil emilio emre enrico eric erich
          erik ernie ernst erwin ethan eugen ewald fabian felix ferdinand fernando finn florian
          francesco frank franz fred freddy frederick friedrich fritz gabriel gary geoff geoffrey georg
          george gerald gerd gerhard gero gilbert giovanni giuseppe gordon graham greg gregor gregory
          guido gunnar günter günther gus gustav hamza hannes hans harald harold harry hartmut hassan
          heiko heiner heinrich heinz helge helmut hendrik henning henri henrik henry herbert herman
          hermann holger horst howard hubert hugh hugo ian ibrahim igor ilja ingo isaac ismail ivan jack
          jacob jake jakob james jamie jan jannik jason jasper jay jeff jens jeremy jerry jim jimmy
          joachim joe joel johann johannes john johnny jon jonah jonas jonathan jörg jörn josef joseph
          josh joshua juan julian julius jürgen justin kai karl karsten keith ken kenneth kevin klaus
          klemens knut konrad konstantin kurt kyle lars larry laurenz lennart lenny leo leon leonard
          leopold levi lewis liam linus lorenz louis luca lucas ludwig luis luka lukas luke lutz magnus
          malte manfred manuel marc marcel marco marcus mario marius mark markus martin marvin mathias
          matt matteo matthew matthias maurice max maximilian mehmet michael michel miguel mika mike
          milan milo mirko mohamed mohammed moritz murat mustafa nathan ned neil nick nico nicolas
          nigel niklas nikolai nils noah norbert norman olaf ole oliver omar oscar oskar osman oswald
          otto pablo pascal patrick paul pavel pedro peer pete peter phil philip philipp pierre quentin
          rafael ralf ralph ramon randy raphael ray raymond reiner reinhard rené reza rich richard rick
          robert robin rocco rodrigo roger roland rolf roman ron ronald ronny rudi rudolf rüdiger
          rupert russell ryan sam samuel scott sean sebastian sepp sergej severin siegfried sigmund
          silas simon sönke stan stanley stefan steffen stephan stephen steve steven stuart sven ted
          teo terry theo theodor thilo thomas thorsten till tilo tim timo timothy tobias toby todd tom
          tommy tony torben torsten tristan udo ulf uli ulrich uwe valentin victor viktor vincent
          vladimir volker walter warren wayne werner wilfried wilhelm will william willi willy winfried
          wolf wolfgang xaver yannick yusuf zachary
          """);

  private GivenNames() {}

  /// Whether the word, in small letters, is a first name.
  public static boolean has(String low) {
    return WOMEN.contains(low) || MEN.contains(low);
  }

  public static boolean isWoman(String low) {
    return WOMEN.contains(low);
  }

  public static boolean isMan(String low) {
    return MEN.contains(low);
  }
}
