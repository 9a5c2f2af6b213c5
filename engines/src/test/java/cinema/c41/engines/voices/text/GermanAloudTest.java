package cinema.c41.engines.voices.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanAloudTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "21|einundzwanzig",
        "101|einhunderteins",
        "1.250.000|eine Million zweihundertfünfzigtausend",
        "1 Kaffee|ein Kaffee",
        "Nummer 1|Nummer eins",
        "3,5 kg|drei Komma fünf Kilogramm",
        "19,99 €|neunzehn Euro neunundneunzig",
        "€ 20|zwanzig Euro",
        "50 %|fünfzig Prozent",
        "um 14:30 Uhr|um vierzehn Uhr dreißig",
        "um 9:00|um neun Uhr",
        "um 13.00 Uhr|um dreizehn Uhr",
        "am 3. Mai|am dritten Mai",
        "der 1. Tag|der erste Tag",
        "3. Oktober|dritter Oktober",
        "im 20. Jahrhundert|im zwanzigsten Jahrhundert",
        "Ich bin 42. Er nicht.|Ich bin zweiundvierzig. Er nicht.",
        "1989|neunzehnhundertneunundachtzig",
        "2026|zweitausendsechsundzwanzig",
        "0170|null eins sieben null",
        "10–12 Leute|zehn bis zwölf Leute",
        "z. B. Dr. Müller|zum Beispiel Doktor Müller",
        "d.h. ca. 3 km/h|das heißt circa drei Kilometer pro Stunde",
        "Müller & Söhne|Müller und Söhne",
        "-5 °C|minus fünf Grad Celsius",
        "2 ½ Stunden|zwei einhalb Stunden",
        "Brot, Käse usw. Mehr nicht.|Brot, Käse und so weiter. Mehr nicht.",
        "Die Tür ist zu.|Die Tür ist zu."
      })
  void german_is_written_as_it_is_said(String written, String said) {
    assertThat(GermanAloud.of(written)).isEqualTo(said);
  }
}
