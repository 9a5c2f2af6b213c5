package cinema.c41.doors.cli;

import cinema.c41.asset.Asset;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.doors.presets.Asker;
import cinema.c41.film.Project;
import cinema.c41.film.ProjectStore;
import cinema.c41.film.Take;
import cinema.c41.film.TakeBook;
import cinema.c41.preset.Preset;
import cinema.c41.preset.PresetLibrary;
import cinema.c41.production.House;
import cinema.c41.production.Shelf;
import cinema.c41.production.Studio;
import cinema.c41.production.pieces.Catalogue;
import cinema.c41.production.pieces.Workroom;
import cinema.c41.testkit.ManualClock;
import cinema.c41.testkit.MemoryJournal;
import cinema.c41.testkit.MemoryLocks;
import cinema.c41.testkit.MemoryPieces;
import cinema.c41.testkit.MemoryVault;
import cinema.c41.testkit.TempDesks;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;

/// A studio that remembers as long as its object lives, with an engine of paper. Counts how often
/// it was opened.
final class FakePremises implements Premises {
  private static final String FILE = "/home/anna/.c41/c41.yaml";

  private final FakeBinder binder = new FakeBinder();
  private Optional<Asker> somebody = Optional.empty();
  private final List<String> questions = new ArrayList<>();
  private final Prop prop = new Prop();
  private final List<String> shelf = new ArrayList<>();
  private final Board board = new Board(shelf);
  private final Studio studio;
  private final FakeServers servers = new FakeServers();
  private int opened;
  private String doctor = "ok";
  private String ffmpeg = "";
  private String winner = FILE;
  private List<Problem> unread = List.of();
  private int presetsRead;
  private List<Preset> presets =
      List.of(
          cinema.c41.testkit.Presets.toy(),
          cinema.c41.testkit.Presets.like("other", "free"),
          cinema.c41.testkit.Presets.making("image", "still"));

  FakePremises(Path folder) {
    var vault = new MemoryVault(folder.resolve("vault"));
    var house =
        new House(
            new MemoryJournal(),
            vault,
            new TempDesks(folder.resolve("work"), vault),
            new Films(),
            board,
            new MemoryLocks(),
            List.of(prop),
            new Workroom(new MemoryPieces(), () -> Catalogue.EMPTY));
    this.studio = new Studio(house, new ManualClock(), new Random(1));
  }

  Prop prop() {
    return prop;
  }

  /// The paths of everything that was handed over.
  List<String> shelf() {
    return List.copyOf(shelf);
  }

  /// Folders cannot be made, as on a disk that is only for reading.
  void refuseFolders(Problem problem) {
    board.refusal = Optional.of(problem);
  }

  int opened() {
    return opened;
  }

  /// The doctor finds that something is in this state.
  void diagnose(String state) {
    doctor = state;
  }

  @Override
  public Studio studio() {
    opened++;
    return studio;
  }

  @Override
  public List<Finding> examine() {
    var fix = new Fix("install it", "apt-get install ffmpeg");
    return List.of(
        new Finding("java", "ok", "25", List.of(), List.of()),
        doctor.equals("ok")
            ? new Finding("ffmpeg", doctor, "5.1", List.of(), List.of())
            : new Finding("ffmpeg", doctor, "4.0", List.of("it is old"), List.of(fix)));
  }

  @Override
  public List<ConfigLine> config() {
    return List.of(
        new ConfigLine("home", "/home/anna/.c41", "~/.c41", "default", "where things are"),
        new ConfigLine("ffmpeg", ffmpeg, "", ffmpegSource(), "the ffmpeg to use"));
  }

  @Override
  public String configure(String key, String value) {
    if (key.equals("ffmpeg")) {
      ffmpeg = value;
    }
    return FILE;
  }

  /// The environment wins over what is configured.
  void winOverFile() {
    winner = "C41_FFMPEG";
  }

  private String ffmpegSource() {
    return ffmpeg.isEmpty() ? "default" : winner;
  }

  @Override
  public FakeServers servers() {
    return servers;
  }

  @Override
  public FakeBinder binder() {
    return binder;
  }

  @Override
  public Optional<Asker> somebody() {
    return somebody;
  }

  /// Somebody sits at the terminal and gives these answers, and then leaves.
  void seat(String... answers) {
    var rest = new ArrayDeque<>(List.of(answers));
    somebody =
        Optional.of(
            question -> {
              questions.add(question);
              return Optional.ofNullable(rest.poll());
            });
  }

  List<String> questions() {
    return List.copyOf(questions);
  }

  @Override
  public Presets presets() {
    presetsRead++;
    return new Presets(new PresetLibrary(presets), unread);
  }

  /// There are these presets, and these could not be read.
  void keepPresets(List<Preset> those, List<Problem> problems) {
    presets = those;
    unread = problems;
  }

  int presetsRead() {
    return presetsRead;
  }

  @Override
  public String version() {
    return "1.2.3";
  }

  @Override
  public List<String> about() {
    return List.of("java  25", "home  /home/anna/.c41");
  }

  private static final class Films implements ProjectStore {
    private final SequencedMap<String, Project> projects = new LinkedHashMap<>();
    private final Map<String, List<Take>> takes = new LinkedHashMap<>();

    @Override
    public Optional<Project> find(String name) {
      return Optional.ofNullable(projects.get(name));
    }

    @Override
    public List<Project> all() {
      return new ArrayList<>(projects.sequencedValues().reversed());
    }

    @Override
    public void save(Project project) {
      projects.remove(project.name());
      projects.put(project.name(), project);
    }

    @Override
    public synchronized boolean keep(String project, Take take) {
      List<Take> all = takes.computeIfAbsent(project, _ -> new ArrayList<>());
      boolean isThere =
          all.stream()
              .anyMatch(
                  one ->
                      one.shot().equals(take.shot())
                          && one.making().key().equals(take.making().key()));
      return !isThere && all.add(take);
    }

    @Override
    public synchronized TakeBook takes(String project) {
      return new TakeBook(takes.getOrDefault(project, List.of()));
    }
  }

  private static final class Board implements Shelf {
    private final List<String> paths;
    private Optional<Problem> refusal = Optional.empty();

    Board(List<String> paths) {
      this.paths = paths;
    }

    @Override
    public void open(String folder) {
      refusal.ifPresent(
          problem -> {
            throw new C41Exception(problem);
          });
    }

    @Override
    public void put(String folder, String path, Asset asset) {
      paths.add(path);
    }
  }
}
