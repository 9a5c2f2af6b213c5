package cinema.c41.casting;

import cinema.c41.engine.Voice.Register;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A guess at whether a character speaks high or low, from their name; a person can cast otherwise.
/// Names that say nothing get a voice by their spelling, so the guess is at least stable.
final class FirstNames {
  private static final Set<String> HIGH =
      words(
          """
          alice anna anne annie astrid birgit carmen chloe christine claire clara daisy deborah doris
          edith eleanor elizabeth elke ellen emily esther eve frauke gabriele gertrud grace greta hannah
          heidi heike helen helga hilde ines inge ingrid iris irene isabel jane janet jean jennifer
          jessica jill joan judith julie karen karin kate katrin kerstin kim lillian lily liz lotte louise
          lucy mabel madeleine margaret marie marion mary maud meg megan mercedes miriam monique nadine
          nancy nicole olive petra rachel rose ruth sarah sigrid silke simone sophie stella sue susan
          sylvie tess ursel ute vivian yvonne zoe woman girl mother mom mum mama daughter sister wife aunt
          grandma grandmother lady queen princess waitress actress nurse she mrs ms miss madam frau mädchen
          mutter tochter schwester tante oma dame königin kellnerin ärztin schaffnerin sprecherin
          """);
  private static final Set<String> LOW =
      words(
          """
          joshua luca nikita elia ezra noah jonah micah costa attila sasha mischa luka
          man boy father dad papa son brother husband uncle grandpa grandfather king prince waiter barman
          mr sir lord monk priest herr mann junge vater sohn bruder onkel opa könig kellner arzt schaffner
          sprecher george joe charlie archie eddie freddie jamie ollie ronnie willie bernie dave mike pete
          steve luke jake kyle wayne dale lee pierre andré rené bruce maurice lawrence clarence uwe arne
          malte ole sönke hauke rune
          """);

  private FirstNames() {}

  static Register register(String character) {
    List<String> words = Arrays.asList(character.toLowerCase(Locale.ROOT).split("[\\s.,'-]+"));
    if (words.stream().anyMatch(HIGH::contains)) {
      return Register.HIGH;
    }
    if (words.stream().anyMatch(LOW::contains)) {
      return Register.LOW;
    }
    return endsHigh(words.getFirst()) ? Register.HIGH : Register.LOW;
  }

  /// In English, German and the Romance languages most names in -a, -ie and -ine are women's.
  private static boolean endsHigh(String name) {
    return name.endsWith("a")
        || name.endsWith("ie")
        || name.endsWith("ine")
        || name.endsWith("ette");
  }

  private static Set<String> words(String text) {
    return Set.copyOf(Arrays.asList(text.strip().split("\\s+")));
  }
}
