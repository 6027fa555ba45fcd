package dev.clio.bot.discord;

import dev.clio.bot.chat.ChatPlatform;
import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Inbox;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Posted;
import dev.clio.bot.chat.Sending;
import dev.clio.bot.delivery.ActionShelf;
import dev.clio.bot.delivery.OutgoingQueue;
import dev.clio.bot.delivery.Pace;
import dev.clio.bot.delivery.Paces;
import dev.clio.bot.time.Timers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;

/** Discord. Needs no privileged intent unless every message of some channel is a question. */
public final class DiscordPlatform implements ChatPlatform {
  /** Discord lets a bot ask 50 times a second, and say five things in five seconds in a channel. */
  private static final Paces PACES =
      new Paces(new Pace(45, Duration.ofSeconds(1)), chat -> new Pace(5, Duration.ofSeconds(5)));

  private static final Duration TO_FINISH = Duration.ofSeconds(7);

  private final DiscordSettings settings;
  private final ActionShelf shelf;
  private final Timers timers;
  private final RandomGenerator luck;
  private final Intake intake = new Intake();
  private final Downloads downloads;
  private final Connection connection;
  private final Wire wire;
  private final OutgoingQueue queue;
  private final Mailbox mailbox;
  private final Delivery delivery;
  private volatile Consumer<GenericEvent> listener = event -> {};
  private volatile List<CommandData> commands = List.of();

  /**
   * Discord.
   *
   * @param fatal told once, in a sentence that says what to do, if Discord will never let this bot
   *     in
   */
  public DiscordPlatform(
      DiscordSettings settings,
      ActionShelf shelf,
      Timers timers,
      RandomGenerator luck,
      Consumer<String> fatal) {
    this.settings = settings;
    this.shelf = shelf;
    this.timers = timers;
    this.luck = luck;
    downloads = new Downloads(settings.api());
    connection =
        new Connection(
            settings, timers, luck, fatal, event -> listener.accept(event), this::register);
    wire = new Wire(connection::jda, timers, luck);
    queue = new OutgoingQueue(PACES, timers, luck);
    mailbox = new Mailbox(wire, queue, timers);
    delivery = new Delivery(shelf, mailbox);
  }

  @Override
  public PlatformName name() {
    return People.DISCORD;
  }

  @Override
  public void open(Menu menu, Inbox inbox) {
    People people = new People(settings.hostRoles());
    Interactions interactions = new Interactions(wire, intake, timers, people, delivery, inbox);
    commands = MenuCommands.of(menu);
    listener =
        new Listener(
                intake,
                interactions,
                new CommandEvents(menu, interactions, downloads),
                new PressEvents(interactions, shelf, timers),
                new MessageEvents(
                    menu,
                    inbox,
                    people,
                    shelf,
                    downloads,
                    new Typing(wire, intake, timers),
                    new MessageReplies(delivery, mailbox)),
                new Addressed(settings.everyMessage()))
            ::heard;
    connection.open();
  }

  private void register() {
    connection.jda().ifPresent(jda -> new Registration(timers, luck).register(jda, commands));
  }

  @Override
  public Posted post(ChatRef chat, Post post, Sending how) {
    Card card = delivery.card(post, say(chat), false);
    String key =
        how.once().map(once -> "post-" + chat.id() + "-" + once.key()).orElseGet(this::anyKey);
    return mailbox.post(chat, card, how, key, Optional.empty());
  }

  private String anyKey() {
    return "once-" + luck.nextLong() + "-" + luck.nextLong();
  }

  @Override
  public Posted revise(MessageRef message, Post post) {
    Card card = delivery.card(post, say(message.chat()), false);
    Posted edited = mailbox.edit(message, card);
    boolean gone =
        edited instanceof Posted.Failed(var reason, var _) && reason == Posted.Reason.GONE;
    return gone && !Mailbox.isHidden(message) ? post(message.chat(), post, Sending.NOW) : edited;
  }

  @Override
  public ChatRef room(ChatRef parent, String title) {
    return mailbox.thread(parent, Optional.empty(), title).orElse(parent);
  }

  @Override
  public Optional<ChatRef> direct(Person person) {
    return mailbox.direct(person);
  }

  /** In the language of the server that a chat belongs to. */
  private Say say(ChatRef chat) {
    return new Say(
        connection
            .jda()
            .flatMap(jda -> Optional.ofNullable(jda.getChannelById(GuildChannel.class, chat.id())))
            .map(channel -> Localized.of(channel.getGuild().getLocale()))
            .orElse(Locale.ENGLISH));
  }

  @Override
  public void close() {
    intake.finish(TO_FINISH);
    queue.close();
    connection.close();
    intake.close();
    downloads.close();
  }
}
