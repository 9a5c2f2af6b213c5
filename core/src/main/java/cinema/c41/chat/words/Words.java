package cinema.c41.chat.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the words of a language are used for. A table names, for every topic, words and phrases
/// (`golden_hour`) between blanks, and verbs by their stem: `whisper+` stands for the forms of an
/// English verb, `flüster~` for those of a German one.
public final class Words {
  /// What a word can be. One word may be several things.
  public enum Topic {
    /// `the`, `ein`
    ARTICLE,
    /// `his`, `ihre`
    OWN,
    HE,
    SHE,
    /// `they`, `both`, `beide`
    THEY,
    /// `it`, `we`, `you`, `man`: nobody in the film
    NOBODY,
    /// Verbs of speaking that do not tell how.
    SAY,
    /// Verbs of speaking that tell how: `whispers`.
    SAY_HOW,
    /// What goes before a name: `Mr`, `Frau`.
    TITLE,
    /// Nouns for persons and animals, who may speak: `waiter`.
    PERSON,
    /// Those of them that are `she` or `he`.
    WOMAN,
    MAN,
    /// Cues that are a voice, not somebody: `voice-over`.
    OFF,
    /// Things with writing on them: `sign`, `title`.
    SHOWN,
    /// `reads`, `steht`: what writing does.
    SHOWS,
    /// `called`, `namens`
    NAMED,
    /// What happens to writing: `appears`, `erscheint`.
    SEEN,
    /// Prepositions.
    TO,
    /// Those that say where: `in`, `auf`.
    WHERE,
    /// Those of them that lead outdoors: `outside`, `vor`.
    OUTDOORS,
    /// `and`, `or`, `then`
    AND,
    OR,
    /// Words that may be dropped: `please`, `just`.
    FILLER,
    /// `make`, `ich brauche`
    ORDER,
    /// `spot`, `Kurzfilm`
    FILM,
    /// How such a film is: `short`, `kurz`; nothing to film.
    FILM_ADJECTIVE,
    /// What makes a clause of what a film shows: `where`, `in which`, `about`.
    SHOWING,
    /// What a film does at a place: `takes place`, `spielt`
    PLAYS,
    INSIDE,
    OUTSIDE,
    /// Times of day; and adverbs for them.
    TIME,
    TIME_ADVERB,
    /// What may stand before a time of day: `at the`, `im`.
    TIME_OPENER,
    TIME_ADJECTIVE,
    /// `no`, `don't show`
    NO,
    /// What starts like a prohibition and is none: `no more than`.
    NOT_NO,
    /// What a film may do without: `music`, `Logos`.
    AVOIDABLE,
    /// What prohibits at the end: `is forbidden`, `vermeiden`.
    NO_AFTER,
    /// `end on`, `Schlussbild`
    END,
    /// What the end shot does: `we see`, `shows`.
    END_SHOWS,
    /// `says nothing`, `schweigt`
    SILENT,
    /// Adverbs and adjectives for how a line is said.
    MOOD,
    /// What people do in films, in the forms of the third person.
    DOES,
    /// Words that are written with a capital at the start of a sentence and are no name.
    FUNCTION,
    GREETING,
    /// What a brief may ask and a screenplay cannot say: style, money, deadlines.
    UNUSABLE,
    LABEL_LENGTH,
    LABEL_ASPECT,
    LABEL_PLACE,
    LABEL_TIME,
    LABEL_CAST,
    LABEL_SILENT,
    LABEL_END,
    LABEL_NO,
    LABEL_TITLE,
    LABEL_LANGUAGE,
    LABEL_SCENE,
    LABEL_ACTION,
    LABEL_DIALOGUE,
    LABEL_UNUSABLE
  }

  private final String language;
  private final Map<Topic, Set<String>> words = new EnumMap<>(Topic.class);
  private final Map<Topic, Map<String, List<List<String>>>> phrases = new EnumMap<>(Topic.class);

  private Words(String language) {
    this.language = language;
  }

  /// The words of `en` or `de`. Film people mix the two, so what is said about films is understood
  /// in both.
  static Words of(String language) {
    var words = new Words(language);
    boolean isGerman = language.equals("de");
    words.addAll(isGerman ? GermanWords.TABLE : EnglishWords.TABLE);
    words.addAll(isGerman ? GermanPlaces.TABLE : EnglishPlaces.TABLE);
    words.addAll(SharedWords.TABLE);
    words.addAll(FilmWords.TABLE);
    words.addAll(LabelWords.TABLE);
    return words;
  }

  public String language() {
    return language;
  }

  public boolean isGerman() {
    return language.equals("de");
  }

  /// Whether the word, in small letters, is of this topic.
  public boolean has(Topic topic, String low) {
    return words.getOrDefault(topic, Set.of()).contains(low)
        || (topic == Topic.FILM && Compounds.isFilm(low))
        || (topic == Topic.TIME && isGerman() && Compounds.isTime(low))
        || (topic == Topic.PERSON && isGerman() && Compounds.isPerson(low));
  }

  /// How many tokens the longest phrase of this topic at this place has; 0 when there is none.
  public int match(Topic topic, Passage passage, int at) {
    String first = passage.low(at);
    int longest = has(topic, first) ? 1 : 0;
    for (List<String> phrase :
        phrases.getOrDefault(topic, Map.of()).getOrDefault(first, List.of())) {
      if (phrase.size() > longest && isAt(phrase, passage, at)) {
        longest = phrase.size();
      }
    }
    return longest;
  }

  private static boolean isAt(List<String> phrase, Passage passage, int at) {
    for (int i = 1; i < phrase.size(); i++) {
      if (!phrase.get(i).equals(passage.low(at + i))) {
        return false;
      }
    }
    return true;
  }

  private void addAll(Map<Topic, String> table) {
    table.forEach(
        (topic, text) -> {
          for (String entry : text.strip().split("\\s+")) {
            add(topic, entry);
          }
        });
  }

  private void add(Topic topic, String entry) {
    char last = entry.charAt(entry.length() - 1);
    if (last == '+' || last == '~') {
      String stem = entry.substring(0, entry.length() - 1);
      List<String> forms = last == '+' ? Forms.english(stem) : Forms.german(stem);
      words.computeIfAbsent(topic, _ -> new HashSet<>()).addAll(forms);
      return;
    }
    if (entry.indexOf('_') < 0) {
      words.computeIfAbsent(topic, _ -> new HashSet<>()).add(entry);
      return;
    }
    List<String> phrase = List.of(entry.split("_"));
    phrases
        .computeIfAbsent(topic, _ -> new HashMap<>())
        .computeIfAbsent(phrase.getFirst(), _ -> new ArrayList<>())
        .add(phrase);
  }
}
