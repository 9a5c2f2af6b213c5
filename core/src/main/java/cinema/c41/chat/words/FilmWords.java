package cinema.c41.chat.words;

import static java.util.Map.entry;

import cinema.c41.chat.words.Words.Topic;
import java.util.Map;

/// How a brief says what a film must do and must not do, English and German together.
final class FilmWords {
  static final Map<Topic, String> TABLE =
      Map.ofEntries(
          entry(
              Topic.NO,
              """
              no without don't_show do_not_show don't_ever_show never_show never_ever_show not_show
              don't_use do_not_use never_use don't_include do_not_include never_include don't_have
              do_not_have don't_put do_not_put don't_add do_not_add don't_feature do_not_feature
              don't_mention do_not_mention never_mention don't_film do_not_film don't_let don't_make
              do_not_make don't do_not dont never avoid avoid_showing avoid_using
              refrain_from stay_away_from skip leave_out omit
              under_no_circumstances under_no_circumstances_show in_no_case by_no_means
              absolutely_no not_any not_a_single free_of i_don't_want we_don't_want
              i_do_not_want we_do_not_want i_don't_want_to_see we_don't_want_to_see
              don't_want not_want neither we_never_see you_never_see we_don't_see we_do_not_see
              you_don't_see one_never_sees make_sure_there_is_no make_sure_there_are_no there_should_be_no there_must_be_no there_shall_be_no
              there_must_not_be there_should_not_be there_shouldn't_be there_mustn't_be
              there_must_not_be_any there_should_not_be_any there_shouldn't_be_any
              it_should_have_no it_must_have_no it_has_no with_no and_no but_no
              not nothing no_more no_other zero
              kein keine keinen keinem keiner keines keinerlei ohne niemals nie nie_wieder auf_keinen_fall
              auf_gar_keinen_fall keinesfalls keineswegs unter_keinen_umständen vermeide vermeiden_sie
              vermeidet verzichte_auf verzichtet_auf verzichten_sie_auf bitte_nicht nicht
              zeig_nicht zeige_nicht zeigt_nicht zeige_nie zeig_nie zeige_niemals zeig_niemals
              zeigen_sie_nicht zeige_auf_keinen_fall zeig_keine zeige_keine zeig_kein zeige_kein
              zeig_keinen zeige_keinen zeigt_keine zeigt_kein zeigt_keinen
              verwende_keine verwende_kein verwende_keinen
              benutze_keine benutze_kein benutze_keinen nutze_keine nutze_kein nutze_keinen
              es_darf_kein es_darf_keine es_dürfen_keine es_soll_kein es_soll_keine es_sollen_keine
              es_gibt_keine es_gibt_kein es_gibt_keinen ich_will_keine ich_will_kein
              ich_will_keinen wir_wollen_keine wir_wollen_kein wir_wollen_keinen
              ich_möchte_keine ich_möchte_kein ich_möchte_keinen wir_möchten_keine
              wir_möchten_kein wir_möchten_keinen man_sieht_nie man_sieht_niemals man_sieht_keine
              man_sieht_kein man_sieht_keinen wir_sehen_nie wir_sehen_niemals wir_sehen_keine
              wir_sehen_kein wir_sehen_keinen weder nichts es_soll_nicht es_darf_nicht
              sollte_nicht endet_nicht_mit endet_nicht_auf does_not_end_with doesn't_end_with
              soll_nicht_enden_mit must_not_end_with should_not_end_with
              """),
          entry(
              Topic.NOT_NO,
              """
              not_be_longer_than not_be_more_than never_longer_than no_more_than no_longer_than no_less_than no_later_than no_longer no_matter no_need
              no_problem no_worries without_a_single_word without_any_words without_one_word without_words
              without_a_sound keiner_der keine_der keines_der keine_von kein_einziger_der none_of no_doubt no_wonder no_idea no_one no_sooner no_way
              not_more_than not_longer_than not_less_than not_only not_just not_yet not_far
              nothing_but neither_of none_of keiner_von keine_von keines_von keiner_der never_mind not_until not_even not_a_word not_knowing never_again
              don't_worry don't_hesitate don't_forget do_not_forget not_sure
              don't_exceed do_not_exceed not_exceed don't_go_over without_a_word
              without_saying without_speaking without_looking without_turning
              nicht_länger_als nicht_mehr_als nicht_weniger_als nicht_später_als nicht_nur
              nicht_einmal nicht_mehr noch_nicht nichts_als kein_problem keine_ahnung keine_sorge
              keine_frage kein_wunder nicht_weit nicht_vergessen vergiss_nicht
              ohne_ein_wort ohne_zu ohne_aufzusehen ohne_hinzusehen
              """),
          entry(
              Topic.NO_AFTER,
              """
              is_forbidden are_forbidden is_not_allowed are_not_allowed isn't_allowed aren't_allowed
              is_prohibited are_prohibited is_taboo are_taboo is_banned are_banned not_allowed
              forbidden must_not_be_shown must_not_be_seen must_not_appear should_not_be_shown
              should_not_be_seen should_not_appear must_never_be_seen must_never_be_shown
              mustn't_be_seen mustn't_appear shouldn't_be_seen shouldn't_appear
              must_never_appear should_never_appear should_never_be_seen may_not_be_seen
              may_not_be_shown may_not_appear is_never_seen is_never_shown are_never_seen
              are_never_shown is_not_seen is_not_shown are_not_shown cannot_be_seen can't_be_seen
              must_not_be_visible should_not_be_visible may_not_be_visible off_limits
              verboten ist_verboten sind_verboten ist_tabu sind_tabu tabu nicht_erlaubt
              ist_nicht_erlaubt sind_nicht_erlaubt unerwünscht ist_unerwünscht sind_unerwünscht
              vermeiden bitte_vermeiden ist_zu_vermeiden sind_zu_vermeiden weglassen bitte_weglassen
              darf_nicht_zu_sehen_sein dürfen_nicht_zu_sehen_sein soll_nicht_zu_sehen_sein
              sollen_nicht_zu_sehen_sein darf_nicht_gezeigt_werden dürfen_nicht_gezeigt_werden
              darf_nicht_vorkommen dürfen_nicht_vorkommen soll_nicht_vorkommen
              sollen_nicht_vorkommen darf_nicht_erscheinen dürfen_nicht_erscheinen
              darf_nie_zu_sehen_sein darf_nicht_sichtbar_sein sollte_nicht_zu_sehen_sein
              sollten_nicht_zu_sehen_sein nicht_zeigen bitte_nicht_zeigen nie_zeigen
              niemals_zeigen nicht_verwenden bitte_nicht_verwenden nicht_einblenden
              nicht_benutzen auf_keinen_fall_zeigen
              """),
          entry(
              Topic.END,
              """
              end_on end_with schluss_auf schluss_bei ende_bei ende_in finale_auf finale_mit abschluss_mit
              abschluss_auf ausklang_mit ausklang_auf end_in ends_on ends_with ends_in ending_on ending_with ending_in
              finish_on finish_with finishes_on finishes_with finishing_on finishing_with
              close_on_the_end closes_on closes_with closing_on closing_with
              final_shot final_image final_frame final_picture final_scene last_shot last_image
              last_frame last_picture closing_shot closing_image closing_frame end_shot end_frame
              end_image ending_shot end_card endcard the_last_thing_we_see the_last_thing_you_see
              at_the_end at_the_very_end in_the_end in_the_last_shot in_the_final_shot
              in_the_last_frame in_the_final_frame in_the_last_image in_the_final_image
              wrap_up_with fade_out_on fades_out_on fading_out_on
              ende_mit endet_mit enden_mit endend_mit endet_auf endet_in endet_an endet_bei enden_auf
              enden_in ende_auf aufhören_mit hört_auf_mit schließt_mit schließe_mit schließen_mit
              schlussbild endbild abschlussbild schlusseinstellung schlußbild letzte_einstellung
              letztes_bild letzte_szene letzter_shot letzte_aufnahme finales_bild
              am_ende ganz_am_ende am_schluss ganz_am_schluss zum_schluss zum_ende zum_abschluss
              zuletzt im_letzten_bild in_der_letzten_einstellung im_schlussbild im_letzten_shot
              die_letzte_einstellung das_letzte_bild das_schlussbild der_letzte_shot
              der_schluss das_ende schlussshot endet_damit_dass endet_damit schlussshot
              """),
          entry(
              Topic.END_SHOWS,
              """
              we_see you_see one_sees there_is there_are is_of is shows show should_be should_show
              will_be must_be we_find we_only_see only_shows we_just_see
              sieht_man sehen_wir sieht_man_nur sehen_wir_nur man_sieht wir_sehen zeigt zeigt_nur
              ist soll_sein gibt_es sieht_man_noch sehen_wir_noch sollte_sein bitte
              """),
          entry(
              Topic.SILENT,
              """
              says_nothing said_nothing say_nothing doesn't_speak does_not_speak don't_speak
              do_not_speak doesn't_talk does_not_talk don't_talk do_not_talk doesn't_say_anything
              does_not_say_anything don't_say_anything do_not_say_anything doesn't_say_a_word
              does_not_say_a_word don't_say_a_word says_not_a_word never_says_a_word never_speaks
              never_talks never_says_anything is_silent are_silent stays_silent stay_silent
              remains_silent remain_silent keeps_silent keeps_quiet keep_quiet stays_quiet
              is_quiet stays_mute is_mute are_mute has_no_lines have_no_lines has_no_line
              has_no_dialogue have_no_dialogue has_no_text doesn't_answer does_not_answer
              doesn't_reply does_not_reply must_not_speak should_not_speak shouldn't_speak
              mustn't_speak may_not_speak won't_speak will_not_speak won't_say_a_word
              does_not_have_any_lines doesn't_have_any_lines does_not_have_lines
              doesn't_have_lines isn't_speaking is_not_speaking just_listens only_listens
              without_a_word without_a_single_word without_any_words without_one_word without_saying_a_word
              without_saying_anything without_speaking
              without_words remains_quiet silently wordlessly mutely remains_mute
              sagt_aber_nichts sagt_jedoch_nichts sagt_dabei_nichts spricht_aber_nicht sagt_aber_kein_wort
              says_absolutely_nothing says_nothing_at_all sagt_dazu_nichts
              schweigt schweigen schwieg schweigend sagt_nichts sagen_nichts sagt_kein_wort
              sagen_kein_wort sagt_kein_einziges_wort sagt_gar_nichts sagt_überhaupt_nichts
              sagt_kein_sterbenswörtchen spricht_nicht sprechen_nicht
              redet_nicht reden_nicht spricht_kein_wort redet_kein_wort bleibt_stumm bleiben_stumm
              bleibt_still ist_stumm sind_stumm ist_still bleibt_schweigsam hat_keinen_text
              haben_keinen_text hat_keinen_dialog hat_keine_zeile hat_keine_zeilen
              antwortet_nicht antwortet_nichts erwidert_nichts soll_nicht_sprechen
              darf_nicht_sprechen soll_nichts_sagen darf_nichts_sagen soll_schweigen
              wird_nicht_sprechen hört_nur_zu ohne_ein_wort ohne_ein_wort_zu_sagen
              ohne_zu_sprechen ohne_worte wortlos stumm stummer
              """),
          entry(
              Topic.SHOWING,
              """
              where in_which that_shows which_shows that_tells showing about of featuring starring
              who in_dem in_der in_denen wo worin der_zeigt die_zeigt das_zeigt das_erzählt der_erzählt
              über von wie when while in_welchem in_welcher
              """),
          entry(
              Topic.PLAYS,
              """
              takes_place take_place is_set set plays play happens unfolds is_located we_are we're
              it_is it's everything_happens it_all_happens opens_in opens_on starts_in begins_in
              starts begins is are
              spielt spielen spielt_sich_ab ist sind wir_sind wir_befinden_uns befindet_sich
              soll_spielen es_ist beginnt startet handelt
              """),
          entry(
              Topic.UNUSABLE,
              """
              in_the_style_of in_style_of in_a_style like_a like_in inspired_by à_la a_la style_of
              im_stil_von im_stil im_style_von im_look_von wie_bei inspiriert_von angelehnt_an
              budget budgets deadline deadlines asap as_soon_as_possible until_tomorrow by_tomorrow
              by_monday by_tuesday by_wednesday by_thursday by_friday by_saturday by_sunday
              by_next_week by_the_end_of_the_week by_eod by_tonight until_friday until_monday by_noon
              due_by due_on due please_deliver delivery needed_by
              bis_morgen bis_montag bis_dienstag bis_mittwoch bis_donnerstag bis_freitag
              bis_samstag bis_sonntag bis_nächste_woche bis_ende_der_woche bis_heute abgabe
              so_schnell_wie_möglich schnellstmöglich dringend eilig lieferung
              urgent urgently euro euros dollars dollar eur usd
              fps 4k 8k 1080p 720p hd uhd prores h264 h.264 mp4 mov
              with_subtitles mit_untertiteln mit_musik with_music music_by background_music
              hintergrundmusik http https www as_discussed as_always like_last_time wie_besprochen
              wie_immer wie_letztes_mal how_long_will how_much what_do_you_think let_me_know
              any_questions call_me ruf_mich was_kostet wie_lange_dauert what_does_it_cost
              upbeat_music soft_music piano_music cinematic_look target_audience zielgruppe
              """));

  private FilmWords() {}
}
