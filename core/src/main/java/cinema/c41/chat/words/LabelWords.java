package cinema.c41.chat.words;

import static java.util.Map.entry;

import cinema.c41.chat.words.Words.Topic;
import java.util.Map;

/// Labels: what may stand before a colon and is nobody's name. English and German together.
final class LabelWords {
  static final Map<Topic, String> TABLE =
      Map.ofEntries(
          entry(
              Topic.LABEL_LENGTH,
              """
              length duration runtime running_time total_length total_running_time trt
              länge dauer laufzeit gesamtlänge spieldauer filmlänge spotlänge
              """),
          entry(
              Topic.LABEL_ASPECT,
              """
              aspect aspect_ratio ratio format picture_format frame_format orientation screen_ratio
              seitenverhältnis bildformat ausrichtung bildseitenverhältnis
              """),
          entry(
              Topic.LABEL_PLACE,
              """
              place setting location set scene_location where the_setting the_place
              ort schauplatz handlungsort drehort location kulisse wo der_ort spielort
              """),
          entry(
              Topic.LABEL_TIME,
              """
              time time_of_day when daytime tageszeit zeit uhrzeit wann
              """),
          entry(
              Topic.LABEL_CAST,
              """
              cast speaker sprecher sprecherin characters character people persons speakers speaking roles actors talent starring
              who with voices protagonists
              besetzung figuren figur personen rollen darsteller charaktere sprechende es_sprechen
              es_spricht mitwirkende akteure wer mit protagonisten es_spielen
              """),
          entry(
              Topic.LABEL_SILENT,
              """
              silent silent_characters silent_roles not_speaking non-speaking non_speaking mute extras
              stumm stumme_rollen stumme_rolle schweigend ohne_text statisten nicht_sprechend
              """),
          entry(
              Topic.LABEL_END,
              """
              end ending end_shot final_shot last_shot closing closing_shot end_frame final_image
              last_image final_frame last_frame closing_image end_card endcard finale the_end outro
              ende schluss schlussbild schlußbild endbild letztes_bild letzte_einstellung abschluss
              schlusseinstellung abschlussbild schlussshot ausklang
              """),
          entry(
              Topic.LABEL_NO,
              """
              forbidden prohibited no-gos no-go nogos no_gos no_go don'ts donts don't avoid taboo
              taboos not_allowed must_not never exclude excluded please_avoid restrictions do_not_show
              don't_show not_wanted no not without don't_use do_not_use
              verboten verbote nicht kein keine tabu tabus nicht_erlaubt vermeiden bitte_vermeiden unerwünscht
              nicht_gewünscht nicht_zeigen ausschlüsse ohne keinesfalls bitte_nicht auf_keinen_fall
              was_nicht_geht
              """),
          entry(
              Topic.LABEL_TITLE,
              """
              title working_title project project_title titel arbeitstitel projekt projekttitel
              filmtitel
              """),
          entry(
              Topic.LABEL_LANGUAGE,
              """
              language spoken_language sprache gesprochene_sprache
              """),
          entry(
              Topic.LABEL_SCENE,
              """
              scene szene scene_heading take_place bild sequenz
              """),
          entry(
              Topic.LABEL_ACTION,
              """
              action question frage anfrage plot story synopsis idea concept opening opening_shot first_shot start beginning
              intro storyline what_happens then cut_to shot brief the_brief task assignment visual
              visuals picture description summary note notes hint important request
              handlung geschichte idee konzept anfang beginn erstes_bild erste_einstellung ablauf
              eröffnung auftakt dann schnitt einstellung briefing auftrag aufgabe bild_1
              beschreibung zusammenfassung hinweis wichtig inhalt
              """),
          entry(
              Topic.LABEL_DIALOGUE,
              """
              dialogue dialogues dialog dialoge lines line script spoken_text text_spoken
              conversation zeile zeilen satz sprechtext gesprochen gesprochener_text gespräch
              drehbuch
              """),
          entry(
              Topic.LABEL_UNUSABLE,
              """
              mood tone style look music sound sfx soundtrack score camera lens light lighting colour
              color colours colors budget deadline client customer brand product audience target
              target_audience
              resolution fps frame_rate framerate platform platforms channel channels usage
              wardrobe props costume costumes reference references cta call_to_action goal
              voice pacing pace genre atmosphere vibe delivery due contact ps p.s asset assets
              key_message usp quality
              stimmung ton tonalität stil musik kamera optik licht beleuchtung farbe farben
              abgabe abgabetermin kunde marke produkt zielgruppe auflösung bildrate plattform kanal
              kostüm kostüme requisiten requisite referenz referenzen ziel atmosphäre tempo
              lieferung kontakt termin kernbotschaft botschaft qualität
              """));

  private LabelWords() {}
}
