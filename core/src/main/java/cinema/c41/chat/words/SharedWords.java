package cinema.c41.chat.words;

import static java.util.Map.entry;

import cinema.c41.chat.words.Words.Topic;
import java.util.Map;

/// Words about films and speech, English and German together.
final class SharedWords {
  static final Map<Topic, String> TABLE =
      Map.ofEntries(
          entry(
              Topic.SAY,
              """
              say+ said greet+ begrüß~ ask+ reply+ answer+ tell+ told add+ continue+ explain+ state+ respond+
              remark+ repeat+ speak+ spoke conclude+ goes went comment+
              sag~ frag~ antwort~ antwortet antwortete erwider~ mein~ erklär~ ergänz~ entgegn~ spricht
              sprach sprechen erzähl~ wiederhol~ bemerk~ konter~ fügt fährt rede~ erwidern
              antworten entgegnen
              """),
          entry(
              Topic.SAY_HOW,
              """
              whisper+ shout+ yell+ scream+ cry+ call+ murmur+ mutter+ exclaim+ sing+ sang laugh+
              joke+ sigh+ growl+ hiss+ insist+ declare+ mumble+ announce+ beg+ begs begged plead+
              admit+ confess+ snap+ quip+ protest+ demand+ warn+ groan+ moan+ gasp+ giggle+
              chuckle+ breathe+ stammer+ stutter+ bark+ tease+ promise+ agree+ think+ thought
              wonder+ command+ order+ interrupt+ counter+ retort+ beam+ smile+ grin+ sob+ narrate+
              croak+ purr+ cheer+ count+ zähl~
              flüster~ ruf~ rief riefen schrei~ schrie brüll~ murmel~ murmeln sing~ lach~ seufz~
              zisch~ hauch~ stöhn~ knurr~ raun~ stammel~ stotter~ jubel~ scherz~ kicher~ nuschel~
              fauch~ bitt~ bittet bat fleh~ droh~ warn~ versprich~ gesteh~ schwärm~ grins~ schnauf~
              brumm~ denk~ dacht~ lächel~ unterbrich~ protestier~ kräh~ keuch~
              verkünd~ befiehl~ mahn~ witzel~
              """),
          entry(
              Topic.TITLE,
              """
              mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lady lord captain capt.
              officer sergeant sgt. lt. st st. king queen prince princess uncle aunt auntie grandma
              grandpa granny madame monsieur señor señora chef sister brother father agent
              herr herrn frau fräulein doktor tante onkel oma opa könig königin prinz prinzessin
              schwester bruder pater kommissar kommissarin inspektor meister
              """),
          entry(
              Topic.OFF,
              """
              vo v.o. v.o o.s. o.s off offstimme off-stimme voice-over voiceover voice_over offsprecher
              offsprecherin off-sprecher off-sprecherin aus_dem_off off_voice off-voice
              voiceover_artist voice-over_artist off-screen_voice offscreen_voice off_screen_voice
              voice_off-screen voice_offscreen voice_from_off stimme_aus_dem_off
              """),
          entry(
              Topic.SHOWN,
              """
              sign signs signboard poster posters banner billboard placard logo title titles subtitle
              subtitles supertitle
              caption captions text super supers superimposed insert headline label tag sticker
              letters lettering words word inscription writing slogan claim tagline hashtag
              message-card card titlecard title-card end-card endcard chyron graphic overlay
              screen display monitor clock menu chalkboard blackboard whiteboard newspaper book
              song t-shirt shirt cap brand note letter email subject caption-card url website button
              plaque nameplate doormat mug packshot
              schild schilder plakat plakate aufschrift titel untertitel text schrift schriftzug
              einblendung bauchbinde texttafel tafel zettel wort worte wörter überschrift schlagzeile
              zeitung buch lied song etikett aufkleber banner logo transparent anzeige display
              bildschirm uhr speisekarte karte brief postkarte tasse shirt t-shirt insert slogan claim
              hashtag marke packshot leuchtschrift neonschrift ladenschild türschild texteinblendung
              schrifttafel motto
              """),
          entry(
              Topic.SHOWS,
              """
              read reads reading spell+ display+ show+ showing say says saying written print+ state+
              bear+ proclaim+ announce+ flash+ label+ mark+ marked with_the_words with_the_word
              with_the_text with_the_inscription with_the_title with_the_caption with_text
              steht stand stehen lautet lauten zeigt zeigen mit_der_aufschrift mit_dem_text
              mit_den_worten mit_dem_wort mit_dem_titel mit_dem_schriftzug verkündet liest lesen
              geschrieben beschriftet sagt prangt
              """),
          entry(
              Topic.NAMED,
              """
              called named titled entitled labelled labeled nicknamed dubbed known_as name_is
              namens genannt heißt heißen heisst hieß betitelt mit_namen mit_dem_namen
              mit_dem_titel
              """),
          entry(
              Topic.SEEN,
              """
              appears appear is_written is_printed is_painted is_shown is_displayed is_seen
              is_visible fades_in blinks flashes flickers lights_up glows on_screen onscreen
              in_neon in_neon_letters as_text as_a_title as_title is_superimposed
              in_big_letters in_large_letters in_white_letters
              erscheint erscheinen prangt prangen wird_eingeblendet werden_eingeblendet leuchtet
              blinkt flackert ist_zu_lesen ist_zu_sehen ist_geschrieben in_neonschrift
              als_text als_titel als_einblendung in_großen_buchstaben eingeblendet
              """),
          entry(
              Topic.ORDER,
              """
              make make_me make_us create produce shoot film generate render give_me give_us i_need we_need i_want we_want i'd_like we'd_like i_would_like we_would_like
              we'd_love i'd_love can_you could_you would_you can_we could_we let's_make let's_do
              let's_shoot make_it keep_it it_should_be i'm_thinking_of i_am_thinking_of we're_thinking_of how_about what_about imagine
              do do_a please_do can_u could_u the_whole_thing whole_thing the_thing the_piece the_result the_final_film das_ganze das_ergebnis
              wir_planen ich_plane we_are_planning we're_planning i'm_planning i_imagine we_imagine
              client_insists_on the_client_insists_on client_asks_for the_client_asks_for
              client_would_like the_client_would_like der_kunde_wünscht der_kunde_wünscht_sich
              ich_stelle_mir wir_stellen_uns client_wants our_client_wants the_client_wants
              client_needs our_client_needs the_client_needs kunde_will kunde_möchte kunde_braucht
              der_kunde_will der_kunde_möchte der_kunde_braucht unser_kunde_will unser_kunde_möchte
              unser_kunde_braucht die_kundin_will die_kundin_möchte kunde_wünscht_sich
              we_are_after we're_after wir_suchen wir_bräuchten ich_bräuchte
              ich_denke_an wir_denken_an wie_wäre_es_mit i'm_looking_for we're_looking_for
              looking_for need want let_us_make have_you it_must_be
              mach mache macht machen mach_mir macht_mir erstelle erstell erstellt dreh drehe dreht
              drehen produziere produziert
              generiere generier schreib schreibe ich_brauche wir_brauchen brauche ich_will wir_wollen
              ich_möchte wir_möchten möchte ich_hätte_gern ich_hätte_gerne wir_hätten_gern
              wir_hätten_gerne hätte_gern hätten_gern
              kannst_du könntest_du könnt_ihr können_wir lass_uns gib_mir baue bau filme es_soll
              er_soll mach_daraus mach_es mach_ihn gesucht es_geht_um
              """),
          entry(
              Topic.FILM,
              """
              spot spots film movie clip video short ad advert advertisement commercial teaser
              trailer reel promo short-film shortfilm sequence vignette bumper story
              videoclip pre-roll preroll mid-roll ident loop werbeanzeige anzeige tv-spot animatic mini-film microfilm sketch skit version
              werbespot werbefilm kurzfilm filmchen videos werbung imagefilm werbeclip kinospot
              kinofilm filme filmclip tv-werbung stummfilm minifilm szene geschichte
              trickfilm produktfilm kurzspot erklärvideo werbevideo werbefilmchen
              tvspot fernsehspot socialclip social-clip einspieler
              """),
          entry(
              Topic.FILM_ADJECTIVE,
              """
              short little small new quick brief nice simple single whole complete finished second
              seconds long lasting
              kurz kurze kurzen kurzer kurzes klein kleine kleinen kleiner kleines neu neue neuen
              neuer neues schnell schnelles einfach einfaches einfachen lang langer lange langes
              langen
              """),
          entry(
              Topic.OR,
              """
              or nor and as_well_as and_also & oder noch und sowie
              """),
          entry(
              Topic.AVOIDABLE,
              """
              music soundtrack score song songs sound sounds sfx effects effect vfx logo logos text
              texts title titles subtitle subtitles caption captions credits watermark watermarks
              people person persons humans human faces face brand brands branding dialogue dialog
              dialogues speech talking words voice-over voiceover narration narrator voice animals
              cars car blood gore violence weapons guns alcohol smoking cigarettes nudity sex
              colour color colours colors red cuts cut editing camera zoom zooms slow-motion
              slowmo effects transitions cgi animation kids children price prices numbers drones
              drone filter filters lens flare flares emojis graphics cliches clichés dissolves fades
              musik ton töne geräusche effekte effekt logo logos text texte titel untertitel
              einblendung einblendungen abspann wasserzeichen menschen personen leute gesicht
              gesichter marke marken markennamen dialog dialoge sprache sprecher sprechertext
              worte stimme tiere autos auto blut gewalt waffen alkohol zigaretten rauchen nacktheit
              farbe farben schnitt schnitte kamerafahrt zeitlupe zoom übergänge kinder preise zahlen
              schrift schriften drohne drohnen filter grafiken klischees kommentar off-text
              off-stimme blenden ironie humor
              """),
          entry(
              Topic.GREETING,
              """
              anbei anbei_das_briefing anbei_unser_briefing hier_das_briefing hier_unser_briefing
              hier_ist_das_briefing hier_kommt_das_briefing here's_the_brief here_is_the_brief
              here's_a_brief here_is_a_brief here's_our_brief lol haha pls plz bitteschön yo hola
              kurzer_auftrag kurze_anfrage hey_team hi_team hallo_team quick_one a_quick_one hi hello hey thanks thank_you thank_you_very_much many_thanks cheers please thx ty
              good_morning good_evening good_afternoon dear_team dear_all best best_regards regards
              kind_regards hi_there hello_there hey_there hi_all ok okay sure
              hallo servus moin grüß_gott guten_tag guten_morgen guten_abend danke danke_schön
              vielen_dank besten_dank danke_dir lg mfg viele_grüße liebe_grüße schöne_grüße grüße
              beste_grüße tschüss hallo_zusammen hi_zusammen bitte
              """));

  private SharedWords() {}
}
