package dev.clio.bot.telegram;

import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Upload;
import dev.clio.bot.phrase.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Calls that were typed as commands. Thread-safe. */
final class CommandReader {
  private static final Phrases PHRASES = Phrases.of(CommandReader.class);
  private static final String HELP = "help";

  /** What Telegram sends when somebody opens the chat with Clio, or follows a link to it. */
  private static final String START = "start";

  private final Menu menu;
  private final Caller caller;
  private final Documents documents;
  private final Steps steps;
  private final Replies replies;

  CommandReader(Menu menu, Caller caller, Documents documents, Steps steps, Replies replies) {
    this.menu = menu;
    this.caller = caller;
    this.documents = documents;
    this.steps = steps;
    this.replies = replies;
  }

  Heard.Deed think(Spoken spoken, CommandNames.Typed.Ours typed, Optional<Incoming.On> on) {
    Optional<Upload> upload =
        file(typed.spec()).isPresent()
            ? spoken.document().map(documents::upload)
            : Optional.empty();
    Call call = call(spoken, typed, upload);
    Reply reply = caller.call(spoken.by(), call, on, upload);
    Optional<MessageRef> message = on.map(Incoming.On::message);
    return gate -> replies.answer(reply, spoken.asker(message), gate);
  }

  /** A command that nobody offers; Clio says so, unless it is Telegram's own. */
  Heard.Deed think(Spoken spoken, CommandNames.Typed.Unknown typed) {
    if (typed.name().equals(START) && !typed.rest().isEmpty()) {
      return steps.linked(spoken, typed.rest());
    }
    String name = typed.name().equals(START) ? HELP : typed.name();
    Reply reply = caller.call(spoken.by(), Call.of(name), Optional.empty(), Optional.empty());
    return gate -> replies.answer(reply, spoken.asker(Optional.empty()), gate);
  }

  /** Says how a file is to be sent, where files can be sent. */
  Heard.Deed hint(Spoken spoken) {
    Locale language = spoken.by().language();
    Optional<CommandSpec> taker =
        menu.commands().stream().filter(spec -> file(spec).isPresent()).findFirst();
    if (taker.isEmpty()) {
      return Heard.Deed.NOTHING;
    }
    String typed = "/" + CommandNames.name(taker.get(), language);
    Reply hint = new Reply.Whisper(Post.note(PHRASES.say(language, "file", typed)));
    return gate -> replies.answer(hint, spoken.asker(Optional.empty()), gate);
  }

  private Call call(Spoken spoken, CommandNames.Typed.Ours typed, Optional<Upload> upload) {
    CommandSpec spec = typed.spec();
    Optional<Parameter> file = file(spec);
    if (file.isPresent()) {
      return withFile(spec, file.get(), typed.rest(), upload);
    }
    // A reply to what somebody said with a bare /ask asks what they said.
    boolean bare = spec.name().equals(menu.spoken()) && typed.rest().isEmpty();
    String rest = bare ? spoken.repliedTo().map(Spoken::words).orElse("") : typed.rest();
    return menu.read("/" + spec.name() + " " + rest);
  }

  /** The file takes no word of the line, wherever its parameter stands. */
  private Call withFile(CommandSpec spec, Parameter file, String rest, Optional<Upload> upload) {
    if (upload.isEmpty()) {
      return Call.of(spec.name());
    }
    List<String> words = rest.isEmpty() ? List.of() : List.of(rest.split("\\s+"));
    int at = Math.min(spec.parameters().indexOf(file), words.size());
    String line =
        String.join(" ", words.subList(0, at))
            + " file "
            + String.join(" ", words.subList(at, words.size()));
    return menu.read("/" + spec.name() + " " + line.strip()).with(file.name(), upload.get().name());
  }

  private static Optional<Parameter> file(CommandSpec spec) {
    return spec.parameters().stream()
        .filter(parameter -> parameter.kind() instanceof Parameter.File)
        .findFirst();
  }
}
