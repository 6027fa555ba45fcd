package dev.clio.bot.quiz;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Bytes;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Text;
import dev.clio.bot.chat.Upload;
import dev.clio.bot.command.Command;
import dev.clio.index.quiz.QuizQuestionId;
import dev.clio.index.quiz.WrittenQuestion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code /quizset}: teachers bring their own questions, write some, and take them along. */
final class SetCommands {
  private static final String ADD = "quizset add";
  private static final String SET = "set";
  private static final String QUESTION = "question";
  private static final int MOST_BYTES = 1_000_000;
  private static final int MOST_QUESTIONS = 1_000;
  private static final int MOST_SETS = 50;
  private static final int LONGEST_NAME = 32;
  private static final int LONGEST_FORM = 1_500;

  private final QuestionSets sets;
  private final QuizFeature.Questions questions;
  private final InstantSource clock;

  SetCommands(QuestionSets sets, QuizFeature.Questions questions, InstantSource clock) {
    this.sets = sets;
    this.questions = questions;
    this.clock = clock;
  }

  List<Command> all() {
    Parameter set = Parameter.required(SET, "Which set", new Parameter.Suggested(this::names));
    return List.of(
        RoundCommand.forHosts(
            "quizset import",
            "Bring questions of your own: YAML or CSV",
            this::bring,
            Parameter.required("file", "NAME.yaml or NAME.csv", new Parameter.File())),
        RoundCommand.forHosts(
            "quizset export",
            "Take a set along",
            this::export,
            set,
            Parameter.optional(
                "format", "As a list or as a table", new Parameter.OneOf(List.of("yaml", "csv")))),
        RoundCommand.forHosts("quizset list", "Which sets there are", this::list),
        RoundCommand.forHosts("quizset remove", "Forget a set", this::remove, set),
        RoundCommand.forHosts("quizset write", "Write a question here", this::write, set),
        RoundCommand.forHosts(
            ADD,
            "Add a question to a set, a line a key",
            this::add,
            set,
            Parameter.required(
                QUESTION,
                "question: … answer: … explanation: … source: …",
                new Parameter.Words())));
  }

  private List<String> names(Parameter.Begun begun) {
    String typed = begun.words().strip().toLowerCase(Locale.ROOT);
    return sets.of(begun.in().home()).stream()
        .map(QuestionSets.QuestionSet::name)
        .filter(name -> name.startsWith(typed))
        .toList();
  }

  private Reply bring(Incoming.Called called, RoundWords words) throws IOException {
    Upload upload = called.upload().orElseThrow(() -> words.refusal("set.no-file"));
    String lower = upload.name().toLowerCase(Locale.ROOT);
    if (!lower.matches(".*\\.(ya?ml|csv)")) {
      throw words.refusal("set.format");
    }
    String name = name(lower.substring(0, lower.lastIndexOf('.')), words);
    List<WrittenQuestion> read = questions.read(called.in(), lower, text(upload, words));
    return kept(called, name, read, words.say("set.in", name, read.size()), words);
  }

  private static String name(String word, RoundWords words) {
    String name = word.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String plain = name.replaceAll("^-|-$", "");
    if (plain.isEmpty() || plain.length() > LONGEST_NAME || plain.equals(Books.REVIEWED)) {
      throw words.refusal("set.name", LONGEST_NAME);
    }
    return plain;
  }

  private static String text(Upload upload, RoundWords words) throws IOException {
    try (InputStream in = upload.content().open()) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw words.refusal("set.large");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException broken) {
      throw words.refusal("set.utf-8");
    }
  }

  /** Keeps a set; what nothing proves is kept too, but not asked, and whoever brings it is told. */
  private Reply kept(
      Incoming.Called called,
      String name,
      List<WrittenQuestion> all,
      String done,
      RoundWords words) {
    if (all.size() > MOST_QUESTIONS) {
      throw words.refusal("set.many", MOST_QUESTIONS);
    }
    List<QuestionSets.QuestionSet> others = sets.of(called.in().home());
    boolean fresh = others.stream().noneMatch(set -> set.name().equals(name));
    if (fresh && others.size() >= MOST_SETS) {
      throw words.refusal("set.full", MOST_SETS);
    }
    List<QuizQuestionId> unproved = questions.prove(called.in(), all).unproved();
    sets.put(
        new QuestionSets.QuestionSet(
            called.in().home(),
            name,
            questions.write(all, QuizFeature.Form.YAML),
            called.by(),
            clock.instant()));
    String told =
        unproved.isEmpty()
            ? done
            : done
                + "\n"
                + words.say(
                    "set.unproved",
                    unproved.stream()
                        .map(QuizQuestionId::value)
                        .limit(10)
                        .collect(Collectors.joining(", ")));
    return RoundDesk.whisper(told);
  }

  private QuestionSets.QuestionSet named(Incoming.Called called, RoundWords words) {
    return find(called).orElseThrow(() -> words.refusal("set.unknown"));
  }

  private Optional<QuestionSets.QuestionSet> find(Incoming.Called called) {
    String name = called.call().argument(SET).orElseThrow().strip().toLowerCase(Locale.ROOT);
    return sets.of(called.in().home()).stream().filter(set -> set.name().equals(name)).findFirst();
  }

  private Reply export(Incoming.Called called, RoundWords words) {
    QuestionSets.QuestionSet set = named(called, words);
    boolean table = called.call().argument("format").filter("csv"::equals).isPresent();
    List<WrittenQuestion> all = questions.read(called.in(), set.name(), set.questions());
    String written = questions.write(all, table ? QuizFeature.Form.CSV : QuizFeature.Form.YAML);
    return new Reply.Whisper(
        Post.of(
            new Message.Attachment(
                set.name() + (table ? ".csv" : ".yaml"),
                Bytes.of(written),
                Text.of(words.say("set.export", set.name(), all.size())))));
  }

  private Reply list(Incoming.Called called, RoundWords words) {
    List<String> lines = new ArrayList<>();
    for (QuestionSets.QuestionSet set : sets.of(called.in().home())) {
      int count = questions.read(called.in(), set.name(), set.questions()).size();
      lines.add(words.say("set.line", set.name(), count, RoundPosts.name(set.by().name())));
    }
    if (lines.isEmpty()) {
      throw words.refusal("set.none");
    }
    return RoundDesk.whisper(String.join("\n", lines));
  }

  private Reply remove(Incoming.Called called, RoundWords words) {
    QuestionSets.QuestionSet set = named(called, words);
    sets.remove(set.home(), set.name());
    return RoundDesk.whisper(words.say("set.removed", set.name()));
  }

  /** Shows what a question looks like, and a form to fill in. */
  private Reply write(Incoming.Called called, RoundWords words) {
    String name = name(called.call().argument(SET).orElseThrow(), words);
    return new Reply.Whisper(
        new Post(
            new Message.Note(Text.of(words.say("set.write", name))),
            List.of(
                new Action(
                    words.say("set.write.button"),
                    Call.of(ADD).with(SET, name),
                    Optional.of(
                        new Action.Blank(
                            QUESTION, words.say("set.write.prompt"), LONGEST_FORM))))));
  }

  private Reply add(Incoming.Called called, RoundWords words) {
    String name = name(called.call().argument(SET).orElseThrow(), words);
    WrittenQuestion question =
        questions.readForm(called.in(), called.call().argument(QUESTION).orElseThrow());
    List<WrittenQuestion> all = new ArrayList<>();
    find(called).ifPresent(set -> all.addAll(questions.read(called.in(), name, set.questions())));
    all.removeIf(one -> one.id().equals(question.id()));
    all.add(question);
    return kept(called, name, all, words.say("set.added", name, all.size()), words);
  }
}
